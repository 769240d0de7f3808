package mawaqif.sources;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Optional;

/** Says where the bytes of a file stop being UTF-8 or UTF-16 text, and what they probably are. */
public final class UndecodableTextException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** What is wrong at the position. */
    public enum Fault {
        /** The bytes are no character of the encoding. */
        MALFORMED,
        /** The file ends in the middle of a character. */
        TRUNCATED,
        /** A NUL character: text has none, binary files and other encodings do. */
        NUL
    }

    private final int position;
    private final Fault fault;
    private final @Nullable String likelyEncoding;

    UndecodableTextException(int position, Fault fault, @Nullable String likelyEncoding) {
        super(English.reason(position, fault, likelyEncoding));
        this.position = position;
        this.fault = fault;
        this.likelyEncoding = likelyEncoding;
    }

    /** The offending byte, counted from 0 at the start of the file. */
    public int position() {
        return position;
    }

    /** What is wrong there. */
    public Fault fault() {
        return fault;
    }

    /** The IANA name of the encoding the file is probably in, when there is a plausible one. */
    public Optional<String> likelyEncoding() {
        return Optional.ofNullable(likelyEncoding);
    }

    /** The problem and the way out, in Arabic for an Arabic locale and else in English. */
    public String reason(Locale locale) {
        return locale.getLanguage().equals("ar")
                ? Arabic.reason(position, fault, likelyEncoding)
                : English.reason(position, fault, likelyEncoding);
    }

    private static final class English {
        static String reason(int position, Fault fault, @Nullable String likely) {
            String problem =
                    switch (fault) {
                        case MALFORMED -> "not UTF-8 or UTF-16 text";
                        case TRUNCATED -> "the text ends in the middle of a character";
                        case NUL -> "a NUL character, which text does not have";
                    };
            String guess = likely == null ? "" : "; it looks like " + likely;
            return "Byte %s: %s%s. Save the file as UTF-8 and try again."
                    .formatted(position, problem, guess);
        }
    }

    private static final class Arabic {
        static String reason(int position, Fault fault, @Nullable String likely) {
            String problem =
                    switch (fault) {
                        case MALFORMED -> "ليس نصًّا بترميز UTF-8 أو UTF-16";
                        case TRUNCATED -> "ينتهي النص في وسط حرف";
                        case NUL -> "محرف NUL لا يرد في النصوص";
                    };
            String guess = likely == null ? "" : "؛ يبدو أن الترميز " + likely;
            return "البايت %s: %s%s. احفظ الملف بترميز UTF-8 ثم أعد المحاولة."
                    .formatted(position, problem, guess);
        }
    }
}
