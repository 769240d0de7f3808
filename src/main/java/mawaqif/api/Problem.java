package mawaqif.api;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something is wrong with a request; becomes an RFC 9457 problem document. */
public abstract class Problem extends RuntimeException {

    private final int status;
    private final String title;

    /**
     * @param status the HTTP status, 400 … 499, or 503
     * @param title the kind of problem, the same each time
     * @param detail what is wrong this time and the way out
     */
    protected Problem(int status, String title, String detail) {
        super(detail);
        this.status = status;
        this.title = title;
    }

    public final int status() {
        return status;
    }

    public final String title() {
        return title;
    }

    public final String detail() {
        return String.valueOf(getMessage());
    }

    /** A request names something that the interface does not know. */
    public static final class BadRequest extends Problem {

        private final @Nullable String asked;

        public BadRequest(String detail) {
            this(detail, null);
        }

        /**
         * @param asked the part of the address that is wrong, such as {@code lens=blue}
         */
        public BadRequest(String detail, @Nullable String asked) {
            super(400, "Bad request", detail);
            this.asked = asked;
        }

        /**
         * A parameter whose value will not do.
         *
         * @param fault what the value is, following it in the sentence
         */
        public static BadRequest of(String parameter, String value, String fault) {
            return new BadRequest(
                    "%s: '%s' %s".formatted(parameter, value, fault), parameter + "=" + value);
        }

        /** What screens name in the language of their reader: the wrong part, or else the fault. */
        public String asked() {
            return asked == null ? detail() : asked;
        }
    }

    /** What an address names is not there, or not for this person. */
    public static final class NotFound extends Problem {
        public NotFound(String detail) {
            super(404, "Not found", detail);
        }
    }

    /** What is to be made exists already. */
    public static final class Conflict extends Problem {
        public Conflict(String detail) {
            super(409, "Conflict", detail);
        }
    }

    /** A change needs to say which state of the thing it changes. */
    public static final class PreconditionRequired extends Problem {
        public PreconditionRequired(String detail) {
            super(428, "Precondition required", detail);
        }
    }

    /** More was sent than is taken. */
    public static final class TooLarge extends Problem {
        public TooLarge(String detail) {
            super(413, "Content too large", detail);
        }
    }

    /** More is asked for at a time than can be given; the same again later will do. */
    public static final class Busy extends Problem {

        private final Duration later;

        /**
         * @param later after which to try again
         */
        public Busy(String detail, Duration later) {
            super(503, "Service unavailable", detail);
            this.later = later;
        }

        public Duration later() {
            return later;
        }
    }

    /** The content does not hold; every fault is told, up to {@link #SHOWN}. */
    public static final class InvalidContent extends Problem {

        /** How many faults are told one by one. */
        public static final int SHOWN = 1000;

        private final List<Fault> errors;
        private final int total;

        /**
         * @param errors the first {@link #SHOWN} faults
         * @param total how many there are
         */
        public InvalidContent(String detail, List<Fault> errors, int total) {
            super(422, "Invalid content", detail);
            this.errors = List.copyOf(errors);
            this.total = total;
        }

        public List<Fault> errors() {
            return errors;
        }

        public int total() {
            return total;
        }
    }

    /**
     * One thing that is wrong in what was sent.
     *
     * @param file the file inside an archive, or null where there is only one
     * @param line the physical line, from 1, or null where it makes no sense
     * @param column the header's name in a table, the key path in YAML
     * @param value the text as it stood
     * @param reason what is wrong with it
     * @param accepted what would be right, or null where the reason says it
     */
    public record Fault(
            @Nullable String file,
            @Nullable Integer line,
            @Nullable String column,
            @Nullable String value,
            String reason,
            @Nullable String accepted) {}
}
