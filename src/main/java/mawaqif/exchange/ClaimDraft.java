package mawaqif.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import mawaqif.claims.Attribution;
import mawaqif.claims.Claim;
import mawaqif.claims.Confidence;
import mawaqif.claims.Quote;
import mawaqif.claims.Status;
import mawaqif.sources.SearchFolding;
import mawaqif.studies.Code;
import mawaqif.studies.PartialDate;
import org.jspecify.annotations.Nullable;

/** A claim while its rows come in: its own texts from the first row, its quotes from every row. */
final class ClaimDraft {

    /** Of which U+FDFA is one, in characters. */
    private static final int LONGEST_LIGATURE = 18;

    private final Row first;
    private final @Nullable String[] texts;
    private final List<Quote> quotes = new ArrayList<>(1);
    private final List<Integer> lines = new ArrayList<>(1);

    ClaimDraft(Row first, @Nullable String[] texts) {
        this.first = first;
        this.texts = texts;
    }

    Row first() {
        return first;
    }

    @Nullable String[] texts() {
        return texts;
    }

    /** Adds a quote, unless it is there already: then the line where it is, else 0. */
    int add(Quote quote, int line) {
        for (int i = 0; i < quotes.size(); i++) {
            Quote other = quotes.get(i);
            if (other.source().equals(quote.source())
                    && other.start() == quote.start()
                    && other.end() == quote.end()) {
                return lines.get(i);
            }
        }
        quotes.add(quote);
        lines.add(line);
        return 0;
    }

    /**
     * How long the text is in which the claim is searched for: quotes, translations and note, with
     * their ligatures spelt out. 0 where it is short for sure.
     */
    long searchedLength() {
        List<String> parts = new ArrayList<>();
        for (Quote quote : quotes) {
            parts.add(quote.exact());
            parts.add(Objects.requireNonNullElse(quote.translation(), ""));
        }
        parts.add(Objects.requireNonNullElse(texts[OwnColumns.index("note")], ""));
        long length = parts.stream().mapToLong(String::length).sum();
        if (length * LONGEST_LIGATURE <= Limits.COLUMN) {
            return 0;
        }
        return parts.stream().mapToLong(part -> SearchFolding.fold(part).length() + 1).sum();
    }

    /** The claim, once nothing is wrong with any row. */
    Claim claim(Documents documents) {
        String date = text("date");
        PartialDate said =
                date.isEmpty()
                        ? documents.published(quotes.getFirst().source().value())
                        : new PartialDate(date);
        return new Claim(
                new Code(first.get("claim")),
                new Code(text("stakeholder")),
                new Code(text("issue")),
                new Code(text("lens")),
                Integer.parseInt(text("stance")),
                codeOrNull("scenario"),
                codeOrNull("period"),
                Attribution.valueOf(constant("attribution")),
                Confidence.valueOf(constant("confidence")),
                Status.valueOf(constant("status")),
                textOrNull("reason"),
                new Code(text("coder")),
                textOrNull("note"),
                said,
                quotes);
    }

    private String text(String column) {
        return Objects.requireNonNull(texts[OwnColumns.index(column)]);
    }

    private String constant(String column) {
        return text(column).toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private @Nullable String textOrNull(String column) {
        return text(column).isEmpty() ? null : text(column);
    }

    private @Nullable Code codeOrNull(String column) {
        return text(column).isEmpty() ? null : new Code(text(column));
    }
}
