package mawaqif.claims;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mawaqif.api.Paging;
import mawaqif.api.Problem;
import mawaqif.claims.JdbcClaimWrites.Standing;
import mawaqif.sources.Source;
import mawaqif.sources.Sources;
import mawaqif.studies.Change;
import mawaqif.studies.Code;
import mawaqif.studies.Studies;
import mawaqif.studies.StudyCounts;
import mawaqif.studies.StudyId;
import mawaqif.users.Access;
import mawaqif.users.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps coded claims and recorded silences; authorises every call for the signed-in person. Nobody
 * below a lead ever sees the drafts of others.
 */
@Service
@Order(2)
@Transactional(readOnly = true)
public class Claims implements StudyCounts {

    /** The most claims that a page holds. */
    public static final int PAGE = 1000;

    private final JdbcClaims claims;
    private final ClaimLists lists;
    private final JdbcClaimWrites writes;
    private final JdbcSilences silences;
    private final Studies studies;
    private final Sources sources;
    private final Access access;

    Claims(
            JdbcClaims claims,
            ClaimLists lists,
            JdbcClaimWrites writes,
            JdbcSilences silences,
            Studies studies,
            Sources sources,
            Access access) {
        this.claims = claims;
        this.lists = lists;
        this.writes = writes;
        this.silences = silences;
        this.studies = studies;
        this.sources = sources;
        this.access = access;
    }

    /**
     * How many came in as new and how many took the place of one with the same id.
     *
     * @param addedQuotes quotes of the new claims
     * @param replacedQuotes quotes that the replaced claims have now
     */
    public record Stored(int added, int replaced, int addedQuotes, int replacedQuotes) {

        /** Nothing stored. */
        public static final Stored NOTHING = new Stored(0, 0, 0, 0);

        public Stored plus(Stored other) {
            return new Stored(
                    added + other.added,
                    replaced + other.replaced,
                    addedQuotes + other.addedQuotes,
                    replacedQuotes + other.replacedQuotes);
        }
    }

    /** A page of claims in the order of their ids, and the cursor of the next, if there is one. */
    public record Page(List<Claim> items, @Nullable Code next) {

        public Page {
            items = List.copyOf(items);
        }
    }

    public Optional<Claim> find(StudyId study, long version, Code claim) {
        return claims.find(scope(study, version), claim);
    }

    /**
     * The claims that pass the filter, by id.
     *
     * @param after the cursor of the page before, or null for the first page; the claim need not
     *     pass the filter, nor stand any more
     * @param limit 1 … {@link #PAGE}
     * @throws Problem.BadRequest if the person could never see a claim of that id here
     */
    public Page page(StudyId study, long version, Filter filter, @Nullable Code after, int limit) {
        if (limit < 1 || limit > PAGE) {
            throw new IllegalArgumentException("A page holds 1 … %d claims".formatted(PAGE));
        }
        Scope scope = scope(study, version);
        if (after != null && !claims.isKnown(scope, after)) {
            throw Paging.unknownCursor(after.value());
        }
        return claims.page(scope, filter, after, limit);
    }

    /**
     * The ids of the claims that pass the filter, in an order; kept for a while, since a data
     * version never changes.
     */
    public List<Code> ids(StudyId study, long version, Filter filter, ClaimOrder order) {
        return lists.get(scope(study, version), filter, order);
    }

    /**
     * The claims with these ids, in the same order; those the person may not see are left out.
     *
     * @param ids at most {@link #PAGE}
     */
    public List<Claim> some(StudyId study, long version, List<Code> ids) {
        if (ids.size() > PAGE) {
            throw new IllegalArgumentException("A page holds 1 … %d claims".formatted(PAGE));
        }
        Map<Code, Claim> found =
                claims.some(scope(study, version), ids).stream()
                        .collect(Collectors.toMap(Claim::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** How many of the claims that pass the filter quote each source; none where it is absent. */
    public Map<Code, Long> countBySource(StudyId study, long version, Filter filter) {
        return claims.countBySource(scope(study, version), filter);
    }

    /** Hands over every claim that the person may see, by id, without holding them all. */
    public void forEach(StudyId study, long version, Consumer<Claim> reader) {
        Scope scope = scope(study, version);
        Code after = null;
        do {
            Page page = claims.page(scope, Filter.EVERYTHING, after, PAGE);
            page.items().forEach(reader);
            after = page.next();
        } while (after != null);
    }

    public long count(StudyId study, long version, Filter filter) {
        return claims.count(scope(study, version), filter);
    }

    /**
     * The ids of the claims in which all words of a text occur, Arabic-normalised, whatever their
     * status.
     */
    public List<Code> search(StudyId study, long version, String text) {
        return claims.ids(scope(study, version), Filter.EVERYTHING.withText(text));
    }

    /**
     * How the claims that pass a filter differ between two data versions, as far as the person may
     * see them.
     *
     * @param then the filter in the codes of the earlier data version
     * @param now the same in the codes of the later one
     */
    public ClaimChanges changes(StudyId study, long earlier, Filter then, long later, Filter now) {
        Map<Code, Long> before = claims.written(scope(study, earlier), then);
        Map<Code, Long> after = claims.written(scope(study, later), now);
        List<Code> both = before.keySet().stream().filter(after::containsKey).toList();
        List<Code> rewritten =
                both.stream().filter(id -> !Objects.equals(before.get(id), after.get(id))).toList();
        int changed = 0;
        for (int from = 0; from < rewritten.size(); from += PAGE) {
            List<Code> page = rewritten.subList(from, Math.min(from + PAGE, rewritten.size()));
            List<Claim> old = some(study, earlier, page);
            List<Claim> current = some(study, later, page);
            for (int at = 0; at < page.size(); at++) {
                changed += old.get(at).equals(current.get(at)) ? 0 : 1;
            }
        }
        return new ClaimChanges(after.size() - both.size(), changed, before.size() - both.size());
    }

    /** Everyone who coded a claim that the person may see, or recorded a silence, by code. */
    public List<Code> coders(StudyId study, long version) {
        return Stream.concat(
                        claims.coders(scope(study, version)).stream(),
                        silences.coders(study, version).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Reads and writes filters in the words of addresses, as this study has them. */
    public FilterParameters parameters(StudyId study, long version) {
        return new FilterParameters(
                studies.codebook(study, version),
                sources.all(study, version).stream().map(Source::code).toList(),
                coders(study, version));
    }

    public List<Silence> silences(StudyId study, long version) {
        access.require(study.value(), Role.READER);
        return silences.all(study, version);
    }

    /**
     * Stores claims, each in the place of the one with the same id; a claim without a date takes
     * that of its first quote's source. Asks for an analyst; replacing the claim of another coder
     * asks for a lead.
     *
     * @throws IllegalArgumentException if two have the same id, if the codebook lacks a code, or if
     *     a quote is not what its source says there
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Stored put(Change change, Collection<Claim> claims) {
        long study = change.study().value();
        access.require(study, Role.ANALYST);
        Map<Code, Standing> replaced = writes.standing(change.study(), claims);
        if (!replaced.values().stream().allMatch(standing -> isSelf(standing.coder()))) {
            access.require(study, Role.LEAD);
        }
        var check = new ClaimCheck(change, studies, sources);
        List<Claim> checked =
                claims.stream()
                        .map(check::checked)
                        .sorted(Comparator.comparing(Claim::id))
                        .toList();
        requireDistinct(checked);
        writes.close(change, replaced);
        writes.insert(change, checked);
        int quotes = quotes(checked.stream());
        int again = quotes(checked.stream().filter(claim -> replaced.containsKey(claim.id())));
        return new Stored(checked.size() - replaced.size(), replaced.size(), quotes - again, again);
    }

    /** Ends a claim with the data version before the change; earlier ones keep it. */
    void end(Change change, Claim claim) {
        writes.close(change, writes.standing(change.study(), List.of(claim)));
    }

    /** Records that coders looked and found nothing. Asks for an analyst. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void addSilences(Change change, Collection<Silence> found) {
        access.require(change.study().value(), Role.ANALYST);
        silences.insert(change, found);
    }

    @Override
    public Map<String, Long> counts(StudyId study, long version) {
        return Map.of("claims", claims.count(scope(study, version), Filter.EVERYTHING));
    }

    /** What the signed-in person may see; asks for a reader. */
    Scope scope(StudyId study, long version) {
        access.require(study.value(), Role.READER);
        boolean allDrafts =
                access.role(study.value()).filter(role -> role == Role.LEAD).isPresent();
        return new Scope(study, version, allDrafts, access.coder().orElse(""));
    }

    private static int quotes(Stream<Claim> claims) {
        return claims.mapToInt(claim -> claim.quotes().size()).sum();
    }

    private boolean isSelf(Code coder) {
        return access.coder().filter(coder.value()::equals).isPresent();
    }

    private static void requireDistinct(List<Claim> byId) {
        for (int i = 1; i < byId.size(); i++) {
            if (byId.get(i).id().equals(byId.get(i - 1).id())) {
                throw new IllegalArgumentException(
                        "Claim %s is there twice".formatted(byId.get(i).id()));
            }
        }
    }
}
