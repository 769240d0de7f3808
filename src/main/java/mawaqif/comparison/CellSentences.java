package mawaqif.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mawaqif.analysis.Cell;
import mawaqif.analysis.Evidence;

/** Explains one cell in sentences: the verdict, why, and how it was reckoned. */
public final class CellSentences {

    private final StudyMatrix matrix;
    private final CellEvidence evidence;
    private final MatrixWording wording;

    public CellSentences(StudyMatrix matrix, CellEvidence evidence, MatrixWording wording) {
        this.matrix = matrix;
        this.evidence = evidence;
        this.wording = wording;
    }

    /** The state in a word or two, with a full stop. */
    public String verdict() {
        return wording.verdict(evidence.cell(), matrix.lens());
    }

    /** What stands behind the verdict: claims, sources, what divides them, what to beware of. */
    public List<String> explanation() {
        List<String> sentences = new ArrayList<>();
        switch (evidence.cell()) {
            case Cell.None none ->
                    sentences.add(
                            text(
                                    none.silent()
                                            ? "comparison.verdict.silent.more"
                                            : "comparison.verdict.none.more"));
            case Cell.Contested contested -> {
                sentences.add(sides(contested.evidence()));
                if (contested.splitBy() != null) {
                    sentences.add(
                            new CellSplit(matrix, evidence, wording).words(contested.splitBy()));
                }
            }
            case Cell.Neutral neutral -> sentences.add(counts(neutral.evidence()));
            case Cell.Clear clear -> sentences.add(counts(clear.evidence()));
        }
        evidence.cell().found().ifPresent(found -> sentences.addAll(cautions(found)));
        if (!evidence.dissenters().isEmpty()) {
            sentences.add(
                    text(
                            "comparison.verdict.dissent",
                            evidence.dissenters().stream()
                                    .map(each -> each.label().in(wording.language()))
                                    .collect(Collectors.joining(separator()))));
        }
        return sentences;
    }

    /** The reckoning, step by step; empty without claims. */
    public List<String> steps() {
        CellSteps steps = new CellSteps(matrix, evidence, wording);
        return evidence.cell().found().map(steps::of).orElse(List.of());
    }

    /** A weight, rounded for reading where it is no whole number. */
    public String weight(double weight) {
        return CellSteps.number(weight, wording.locale());
    }

    private String counts(Evidence found) {
        return text("comparison.verdict.evidence", found.n(), found.d());
    }

    /** How many claims stand on each point, in the words of that point. */
    private String sides(Evidence found) {
        StringBuilder said = new StringBuilder();
        for (int point = 0; point < found.counts().size(); point++) {
            int count = found.counts().get(point);
            if (count > 0) {
                said.append(
                        text(
                                "comparison.verdict.says." + (said.isEmpty() ? "first" : "next"),
                                count,
                                wording.quoted(matrix.lens(), point - 2)));
            }
        }
        return text("comparison.verdict.sides", said, found.d());
    }

    private List<String> cautions(Evidence found) {
        List<String> cautions = new ArrayList<>();
        if (found.thin()) {
            cautions.add(text("comparison.verdict.thin"));
        }
        if (found.lowConfidence()) {
            cautions.add(text("comparison.verdict.low"));
        }
        return cautions;
    }

    private String separator() {
        return text("claims.filter.separator");
    }

    private String text(String key, Object... parameters) {
        return wording.text(key, parameters);
    }
}
