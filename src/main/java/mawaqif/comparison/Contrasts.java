package mawaqif.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import mawaqif.analysis.Cell;
import mawaqif.api.Problem;
import mawaqif.api.Query;
import mawaqif.claims.Claim;
import mawaqif.claims.Quote;
import mawaqif.comparison.Contrast.By;
import mawaqif.comparison.Contrast.Row;
import mawaqif.comparison.Contrast.Side;
import mawaqif.comparison.Contrast.Told;
import mawaqif.sources.Source;
import mawaqif.studies.Code;
import mawaqif.studies.Study;
import org.springframework.stereotype.Service;

/** Lays sides of a study side by side, and finds the words that carry what each says. */
@Service
public class Contrasts {

    /** So many sides can stand beside one another. */
    public static final int MOST = 5;

    public static final int LEAST = 2;

    static final String WITH = "with";
    static final String BY = "by";

    private final Comparison comparison;

    Contrasts(Comparison comparison) {
        this.comparison = comparison;
    }

    /**
     * What an address asks for: {@code with}, two to five stakeholders, fewer are filled up with
     * those that have most claims; or {@code by}, all scenarios or periods that have claims.
     *
     * @param own where the two stand; others are passed over
     * @throws Problem.BadRequest if there are more, or one is not in the study
     */
    public Contrast of(Study study, MatrixQuery query, Query own, MatrixWording wording) {
        String given = own.word(BY, List.of("stakeholder", "scenario", "period"));
        By by = By.valueOf(given.toUpperCase(Locale.ROOT));
        return by == By.STAKEHOLDER
                ? new StakeholderSides(comparison, study, query, wording).contrast(with(own))
                : new ConditionSides(comparison, study, query, by, wording).contrast();
    }

    private static List<Code> with(Query own) {
        return own.list(WITH).stream()
                .distinct()
                .map(code ->
                        Code.parse(code)
                                .orElseThrow(() -> Problem.BadRequest.of(WITH, code, "is no code")))
                .toList();
    }

    /**
     * The claim that says best what a side's cell says, in the words of its first quote: nearest
     * the cell's median, or where there is none farthest from zero; then surest, then first.
     */
    public Optional<Told> told(Contrast contrast, Row row, int at) {
        Cell cell = row.cells().get(at);
        if (cell.n() == 0) {
            return Optional.empty();
        }
        Side side = contrast.sides().get(at);
        CellEvidence evidence =
                comparison.evidence(
                        side.matrix(), row.column(side).address(), row.issue().code().value());
        return evidence.claims().stream()
                .min(telling(cell.overallMedian()))
                .map(claim -> told(claim, evidence));
    }

    private static Comparator<Claim> telling(OptionalInt median) {
        Comparator<Claim> nearest =
                Comparator.comparingInt(claim -> Math.abs(claim.stance() - median.orElse(0)));
        Comparator<Claim> farthest =
                Comparator.comparingInt((Claim claim) -> -Math.abs(claim.stance()));
        return (median.isPresent() ? nearest : farthest)
                .thenComparing(Claim::confidence, Comparator.reverseOrder())
                .thenComparing(claim -> claim.id().value());
    }

    private static Told told(Claim claim, CellEvidence evidence) {
        Quote quote = claim.quotes().getFirst();
        Source source =
                evidence.sources().stream()
                        .filter(each -> each.code().equals(quote.source()))
                        .findFirst()
                        .orElse(null);
        return new Told(claim, quote, source);
    }
}
