package mawaqif.analysis;

/** Short ways to write claims down in tests. */
final class Claims {
    static final int LOW = 1;
    static final int MEDIUM = 2;
    static final int HIGH = 3;

    private Claims() {}

    static Coding claim(int stakeholder, int stance, int confidence, int... sources) {
        return under(stakeholder, 0, stance, confidence, Coding.NONE, Coding.NONE, sources);
    }

    /** A claim under a scenario and of a period. */
    static Coding under(
            int stakeholder,
            int issue,
            int stance,
            int confidence,
            int scenario,
            int period,
            int... sources) {
        return new Coding(
                stakeholder,
                issue,
                0,
                stance,
                scenario,
                period,
                0,
                confidence,
                0,
                0,
                Coding.NO_DATE,
                sources);
    }

    static ClaimTable table(Hierarchy hierarchy, int issues, Coding... codings) {
        ClaimTableBuilder builder = ClaimTable.builder(hierarchy, issues);
        for (Coding coding : codings) {
            builder.add(coding);
        }
        return builder.build();
    }

    /** The only cell of a study with one stakeholder and one issue. */
    static Cell cell(Options options, Coding... codings) {
        return Matrix.of(table(Hierarchy.flat(1), 1, codings), Selection.all(), options).cell(0, 0);
    }

    static Cell cell(Coding... codings) {
        return cell(Options.DEFAULT, codings);
    }
}
