package mawaqif.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import mawaqif.analysis.Choice;
import mawaqif.analysis.ClaimTable;
import mawaqif.analysis.Coding;
import mawaqif.analysis.Dimension;
import mawaqif.analysis.Hierarchy;
import mawaqif.analysis.Matrix;
import mawaqif.analysis.Options;
import mawaqif.analysis.Order;
import mawaqif.analysis.Selection;
import mawaqif.claims.Filter;
import mawaqif.studies.Code;
import mawaqif.studies.Codebook;
import mawaqif.studies.Issue;
import mawaqif.studies.LocalizedText;
import mawaqif.studies.Period;
import mawaqif.studies.Stakeholder;
import mawaqif.studies.Study;
import mawaqif.studies.StudyId;
import mawaqif.studies.TestStudies;

/**
 * A study of a few random claims. Some issues lean to one side, so that things are shared as well
 * as divided; in some studies all claims are alike.
 */
record RandomStudy(Codebook codebook, List<Coding> claims) {

    private static final int PERIODS = 3;

    static RandomStudy of(long seed) {
        Random random = new Random(seed);
        int stakeholders = 1 + random.nextInt(6);
        int issues = 1 + random.nextInt(9);
        boolean alike = random.nextInt(8) == 0;
        List<Coding> claims = new ArrayList<>();
        for (int left = random.nextInt(4 * stakeholders * issues + 1); left > 0; left--) {
            int issue = random.nextInt(issues);
            int scenario = random.nextInt(2);
            claims.add(
                    new Coding(
                            random.nextInt(stakeholders),
                            issue,
                            0,
                            alike ? 1 : stance(random, issue, scenario),
                            scenario,
                            random.nextInt(PERIODS + 1) - 1,
                            0,
                            1 + random.nextInt(3),
                            0,
                            0,
                            Coding.NO_DATE,
                            new int[] {random.nextInt(3)}));
        }
        return new RandomStudy(codebook(stakeholders, issues), List.copyOf(claims));
    }

    private static int stance(Random random, int issue, int scenario) {
        int stance = random.nextInt(5) - 2;
        return switch (issue % 3) {
            case 0 -> random.nextInt(4) == 0 ? stance : Math.abs(stance);
            case 1 -> stance;
            default -> (scenario == 0 ? -1 : 1) * Math.abs(stance);
        };
    }

    /** What one stakeholder's claims on an issue say. */
    List<Coding> claims(int issue, int stakeholder) {
        return claims.stream()
                .filter(claim -> claim.issue() == issue && claim.stakeholder() == stakeholder)
                .toList();
    }

    StudyMatrix matrix() {
        return matrix(Selection.all());
    }

    /** The cells when only claims of one period count, for each period. */
    List<Movement.Then> periods() {
        return IntStream.range(0, PERIODS)
                .mapToObj(at ->
                        new Movement.Then(
                                codebook.periods().get(at),
                                matrix(Selection.all().where(Dimension.PERIOD, Choice.of(at)))
                                        .cells()))
                .toList();
    }

    private StudyMatrix matrix(Selection selection) {
        var table =
                ClaimTable.builder(
                        Hierarchy.flat(codebook.stakeholders().size()), codebook.issues().size());
        claims.forEach(table::add);
        Matrix matrix = Matrix.of(table.build(), selection, Options.DEFAULT);
        return new StudyMatrix(
                new Study(new StudyId(1), new Code("x"), codebook.title(), 1),
                new MatrixQuery(
                        1,
                        Filter.EVERYTHING,
                        codebook.defaultLens(),
                        Options.DEFAULT,
                        Order.CURATED),
                codebook,
                matrix.parts().stream()
                        .map(part ->
                                new MatrixColumn(
                                        codebook.stakeholders().get(part.stakeholder()),
                                        MatrixColumn.Kind.WHOLE,
                                        null,
                                        part))
                        .toList(),
                matrix.issues().stream().map(codebook.issues()::get).toList(),
                matrix.rows(),
                matrix.totals(),
                3);
    }

    private static Codebook codebook(int stakeholders, int issues) {
        Codebook plain = TestStudies.codebook();
        return new Codebook(
                plain.title(),
                plain.defaultLens(),
                IntStream.range(0, stakeholders)
                        .mapToObj(i -> new Stakeholder(new Code("S" + i), text("S" + i), null))
                        .toList(),
                IntStream.range(0, issues)
                        .mapToObj(i -> new Issue(new Code("I" + i), text("I" + i), null, null))
                        .toList(),
                plain.lenses(),
                plain.scenarios(),
                IntStream.range(0, PERIODS)
                        .mapToObj(i -> new Period(new Code("P" + i), text("P" + i), null, null))
                        .toList(),
                plain.events());
    }

    private static LocalizedText text(String words) {
        return LocalizedText.plain(words);
    }
}
