package mawaqif.analysis;

import java.util.List;

/**
 * All claims and silences of one study at one data version, packed for reading: immutable, safe to
 * share, about 10 to 14 bytes a claim.
 *
 * <p>A row holds its claim's position in the order of ids (4 bytes); its combination of status,
 * attribution, scenario, period and coder (2, or 4 beyond 65,536 combinations); its set of sources
 * (2, or 4 beyond 65,536 sets); and its date (2, or 4 if the dates span more than 179 years). What
 * neighbouring rows share, stakeholder, issue, lens, stance and confidence, costs 16 to 20 bytes a
 * run of them. Rows are thus not in the order of ids; positions are.
 */
public final class ClaimTable {
    final Hierarchy stakeholders;
    final int issues;
    final Runs runs;
    final int[] positions;
    final Facets facets;
    final Column facetColumn;
    final SourceSets sourceSets;
    final Column setColumn;
    final Dates dates;
    final List<Silence> silences;

    ClaimTable(
            Hierarchy stakeholders,
            int issues,
            Runs runs,
            int[] positions,
            Facets facets,
            Column facetColumn,
            SourceSets sourceSets,
            Column setColumn,
            Dates dates,
            List<Silence> silences) {
        this.stakeholders = stakeholders;
        this.issues = issues;
        this.runs = runs;
        this.positions = positions;
        this.facets = facets;
        this.facetColumn = facetColumn;
        this.sourceSets = sourceSets;
        this.setColumn = setColumn;
        this.dates = dates;
        this.silences = silences;
    }

    /**
     * Starts a table.
     *
     * @param stakeholders the study's stakeholders
     * @param issues the number of issues
     */
    public static ClaimTableBuilder builder(Hierarchy stakeholders, int issues) {
        return new ClaimTableBuilder(stakeholders, issues);
    }

    public Hierarchy stakeholders() {
        return stakeholders;
    }

    /** The number of issues, with or without claims. */
    public int issues() {
        return issues;
    }

    /** The number of claims. */
    public int size() {
        return positions.length;
    }

    /** The memory the packed rows take, in bytes, dictionaries included. */
    public long bytes() {
        return runs.bytes()
                + 4L * positions.length
                + facetColumn.bytes()
                + 16L * facets.size()
                + setColumn.bytes()
                + sourceSets.bytes()
                + dates.bytes();
    }
}
