package mawaqif.claims;

import java.util.Locale;
import java.util.stream.Stream;
import mawaqif.api.Query;

/**
 * The order of a list of claims, as addresses write it: {@code date}, {@code -date}. Codes of the
 * codebook follow its curated order, words of a scale their scale; what is absent always comes
 * last, and equals follow each other by id.
 */
public record ClaimOrder(By by, boolean descending) {

    public static final ClaimOrder BY_ID = new ClaimOrder(By.CLAIM, false);

    /** What claims are ordered by. */
    public enum By {
        CLAIM("code"),
        STAKEHOLDER("stakeholder"),
        ISSUE("issue"),
        LENS("lens"),
        STANCE("stance"),
        SCENARIO("scenario"),
        PERIOD("period"),
        ATTRIBUTION("attribution"),
        CONFIDENCE("confidence"),
        STATUS("status"),
        CODER("coder"),
        DATE("first_day");

        private final String column;

        By(String column) {
            this.column = column;
        }

        /** The name in addresses. */
        public String parameter() {
            return name().toLowerCase(Locale.ROOT);
        }

        String column() {
            return column;
        }
    }

    /**
     * The order that an address names.
     *
     * @throws mawaqif.api.Problem.BadRequest naming what is accepted
     */
    public static ClaimOrder read(String text) {
        boolean descending = text.startsWith("-");
        String name = descending ? text.substring(1) : text;
        return Stream.of(By.values())
                .filter(each -> each.parameter().equals(name))
                .findFirst()
                .map(by -> new ClaimOrder(by, descending))
                .orElseThrow(() ->
                        Query.unknown(
                                "sort",
                                text,
                                Stream.concat(
                                                Stream.of(By.values()).map(By::parameter),
                                                Stream.of("and each after a -"))
                                        .toList()));
    }

    /** As addresses write it. */
    public String parameter() {
        return (descending ? "-" : "") + by.parameter();
    }
}
