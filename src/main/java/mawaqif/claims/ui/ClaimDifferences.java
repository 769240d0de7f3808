package mawaqif.claims.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import mawaqif.claims.Claim;
import mawaqif.claims.Quote;
import org.jspecify.annotations.Nullable;

/** What differs between two states of a claim, field by field, in words. */
final class ClaimDifferences {

    /** At most so many code points of a longer text are told. */
    static final int TOLD = 90;

    private final ClaimWording wording;

    ClaimDifferences(ClaimWording wording) {
        this.wording = wording;
    }

    /**
     * A field's value.
     *
     * @param language BCP 47 where the words are those of a source, else null
     */
    record Words(String text, @Nullable String language) {}

    /**
     * One field that differs; where both are null the name alone says what happened.
     *
     * @param before null where nothing stood there
     * @param after null where nothing stands there any more
     */
    record FieldChange(String name, @Nullable Words before, @Nullable Words after) {}

    /** In the order in which the panel shows the fields; empty where none differs. */
    List<FieldChange> between(Claim before, Claim after) {
        Comparison each = new Comparison(before, after);
        each.field("claims.field.stakeholder", Claim::stakeholder, wording::stakeholder);
        each.field("claims.field.issue", Claim::issue, wording::issue);
        each.field("claims.field.lens", Claim::lens, wording::lens);
        each.field("claims.stance", claim -> claim.lens() + " " + claim.stance(), wording::stance);
        each.field("claims.field.scenario", Claim::scenario, wording::scenario);
        each.field("claims.field.period", Claim::period, wording::period);
        each.field("claims.field.attribution", Claim::attribution, wording::attribution);
        each.field("claims.field.confidence", Claim::confidence, wording::confidence);
        each.field("claims.field.status", Claim::status, wording::status);
        each.field("claims.reason", Claim::reason, claim -> shortened(claim.reason()));
        each.field("claims.field.date", Claim::date, claim -> wording.date(claim.date()));
        each.field("claims.field.coder", Claim::coder, claim -> claim.coder().value());
        each.field("claims.note", Claim::note, claim -> shortened(claim.note()));
        each.quotes();
        return each.changes;
    }

    private final class Comparison {

        private final Claim before;
        private final Claim after;
        private final List<FieldChange> changes = new ArrayList<>();

        Comparison(Claim before, Claim after) {
            this.before = before;
            this.after = after;
        }

        /**
         * @param key of the field's name
         * @param value tells whether it differs
         */
        void field(
                String key,
                Function<Claim, @Nullable Object> value,
                Function<Claim, String> words) {
            if (!Objects.equals(value.apply(before), value.apply(after))) {
                add(key, words(words.apply(before), null), words(words.apply(after), null));
            }
        }

        void quotes() {
            for (Quote quote : before.quotes()) {
                if (same(quote, after) == null) {
                    add("claims.change.quote-removed", words(quote), null);
                }
            }
            for (Quote quote : after.quotes()) {
                Quote earlier = same(quote, before);
                if (earlier == null) {
                    add("claims.change.quote-added", null, words(quote));
                } else if (!Objects.equals(earlier.translation(), quote.translation())) {
                    add(
                            "claims.change.translation",
                            words(shortened(earlier.translation()), null),
                            words(shortened(quote.translation()), null));
                }
            }
            if (!kept(before, after).equals(kept(after, before))) {
                add("claims.change.quotes-moved", null, null);
            }
        }

        private void add(String key, @Nullable Words from, @Nullable Words to) {
            changes.add(new FieldChange(wording.text(key), from, to));
        }
    }

    private Words words(Quote quote) {
        return new Words(shortened(quote.exact()), wording.languageOf(quote.source()));
    }

    private static @Nullable Words words(String text, @Nullable String language) {
        return text.isEmpty() ? null : new Words(text, language);
    }

    /** Where the quotes of a claim stand that another has too, in the claim's order. */
    private static List<String> kept(Claim claim, Claim other) {
        return claim.quotes().stream()
                .filter(quote -> same(quote, other) != null)
                .map(ClaimDifferences::place)
                .toList();
    }

    private static @Nullable Quote same(Quote quote, Claim claim) {
        return claim.quotes().stream()
                .filter(each -> place(each).equals(place(quote)))
                .findFirst()
                .orElse(null);
    }

    private static String place(Quote quote) {
        return "%s %d %d".formatted(quote.source(), quote.start(), quote.end());
    }

    /** The beginning of a text, up to the end of a word; all of it where it is short. */
    static String shortened(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= TOLD) {
            return line;
        }
        String start = line.substring(0, line.offsetByCodePoints(0, TOLD));
        int space = start.lastIndexOf(' ');
        return (space > TOLD / 2 ? start.substring(0, space) : start) + "…";
    }
}
