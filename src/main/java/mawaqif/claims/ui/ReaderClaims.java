package mawaqif.claims.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import mawaqif.claims.Choice;
import mawaqif.claims.Claim;
import mawaqif.claims.ClaimOrder;
import mawaqif.claims.Claims;
import mawaqif.claims.Filter;
import mawaqif.claims.Filter.Field;
import mawaqif.claims.Silence;
import mawaqif.claims.Status;
import mawaqif.claims.ui.ReaderAddress.QuoteKey;
import mawaqif.studies.Code;
import mawaqif.studies.Snapshot;
import mawaqif.users.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what the reader shows beside a source. */
@Component
class ReaderClaims {

    /** What its coder has still to bring on. */
    private static final Choice UNFINISHED =
            new Choice(Set.of(Status.DRAFT.code(), Status.SUBMITTED.code()), false);

    private static final Choice ACCEPTED = new Choice(Set.of(Status.ACCEPTED.code()), false);

    private final Claims claims;
    private final Access access;

    ReaderClaims(Claims claims, Access access) {
        this.claims = claims;
        this.access = access;
    }

    /**
     * What there is of a source.
     *
     * @param claims those that pass the filter; the reader's own that are not finished, where the
     *     filter asks for none but accepted ones; and the one whose quote is sought
     * @param all how many claims the source carries, whatever the filter
     * @param quote the one sought, or null where none is or the source does not have it
     */
    record Found(List<Claim> claims, List<Silence> silences, long all, @Nullable QuoteKey quote) {

        /** A quote that can be asked for, to name in messages. */
        Optional<String> example() {
            return claims.stream().findFirst().map(claim -> new QuoteKey(claim.id(), 1).toString());
        }
    }

    Found find(Snapshot at, Code source, Filter filter, @Nullable String sought) {
        Filter here = Filter.EVERYTHING.with(Field.SOURCE, only(source));
        List<Claim> shown = read(at, filter.with(Field.SOURCE, only(source)));
        shown.addAll(unfinished(at, filter.with(Field.SOURCE, only(source))));
        QuoteKey key = sought == null ? null : QuoteKey.parse(sought);
        Claim claim =
                key == null
                        ? null
                        : claims.find(at.id(), at.version(), key.claim())
                                .filter(each -> has(each, key.number(), source))
                                .orElse(null);
        if (claim != null && !shown.contains(claim)) {
            shown.add(claim);
        }
        return new Found(
                shown,
                silences(at, source, filter),
                claims.count(at.id(), at.version(), here),
                claim == null ? null : key);
    }

    /** The quote of a claim that is meant: the one named, else its first in the source. */
    Optional<QuoteKey> quote(Snapshot at, Code source, Code claim, String named) {
        QuoteKey key = QuoteKey.parse(named);
        return claims.find(at.id(), at.version(), claim)
                .flatMap(found ->
                        IntStream.rangeClosed(1, found.quotes().size())
                                .filter(number -> has(found, number, source))
                                .mapToObj(number -> new QuoteKey(claim, number))
                                .filter(each -> named.isEmpty() || each.equals(key))
                                .findFirst());
    }

    private List<Claim> read(Snapshot at, Filter filter) {
        List<Code> ids = claims.ids(at.id(), at.version(), filter, ClaimOrder.BY_ID);
        List<Claim> all = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += Claims.PAGE) {
            int to = Math.min(from + Claims.PAGE, ids.size());
            all.addAll(claims.some(at.id(), at.version(), ids.subList(from, to)));
        }
        return all;
    }

    private List<Claim> unfinished(Snapshot at, Filter filter) {
        boolean usual = filter.choice(Field.STATUS).filter(ACCEPTED::equals).isPresent();
        return access.coder()
                .filter(_ -> usual)
                .map(coder ->
                        read(
                                at,
                                filter.with(Field.STATUS, UNFINISHED)
                                        .with(Field.CODER, new Choice(Set.of(coder), false))))
                .orElse(List.of());
    }

    private List<Silence> silences(Snapshot at, Code source, Filter filter) {
        return claims.silences(at.id(), at.version()).stream()
                .filter(silence -> silence.source().equals(source))
                .filter(silence -> admits(filter, Field.LENS, silence.lens()))
                .filter(silence -> admits(filter, Field.ISSUE, silence.issue()))
                .filter(silence -> admits(filter, Field.CODER, silence.coder()))
                .filter(silence -> admits(filter, Field.STAKEHOLDER, silence.stakeholder()))
                .toList();
    }

    private static boolean admits(Filter filter, Field field, @Nullable Code code) {
        return filter.choice(field)
                .map(choice -> choice.admits(code == null ? null : code.value()))
                .orElse(true);
    }

    private static boolean has(Claim claim, int number, Code source) {
        return number <= claim.quotes().size()
                && claim.quotes().get(number - 1).source().equals(source);
    }

    private static Choice only(Code source) {
        return new Choice(Set.of(source.value()), false);
    }
}
