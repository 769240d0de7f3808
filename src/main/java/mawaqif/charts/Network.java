package mawaqif.charts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who pulls on what: issues in the middle, stakeholders on both sides, and a line for every cell
 * that is for or against, or contested.
 *
 * @param banner the line that says that the study has one source, or null
 * @param issues that have a line, in order
 * @param stakeholders that have a line, in order
 * @param edges at most {@link #MOST}; none where there is a refusal
 * @param undrawn what has no line, counted, a sentence; null where all has one
 * @param refusal why there is no picture and what to see instead; null where there is one
 */
public record Network(
        Frame frame,
        NetworkWords words,
        @Nullable String banner,
        List<Issue> issues,
        List<Node> stakeholders,
        List<Edge> edges,
        @Nullable String undrawn,
        @Nullable String refusal)
        implements Figure {

    /** More lines than this can't be told apart. */
    public static final int MOST = 35;

    /**
     * @param label in the figure's language; blank is replaced by the code
     */
    public record Issue(String code, String label) {
        public Issue {
            String clean = Texts.name(label);
            label = clean.isEmpty() ? Texts.name(code) : clean;
        }
    }

    /**
     * A stakeholder.
     *
     * @param counts how many lines of each kind, such as "4 for, 4 against"
     */
    public record Node(Party party, String counts) {
        public Node {
            counts = Texts.prose(counts);
        }
    }

    /** What a line says. */
    public enum Pull {
        FOR,
        AGAINST,
        /** Both at once: never drawn as one of them. */
        CONTESTED
    }

    /**
     * A line.
     *
     * @param stakeholder position in the list, from 0
     * @param issue position in the list, from 0
     * @param d distinct sources, at least 1
     * @param place what the line says on screens and where it leads, or null
     */
    public record Edge(int stakeholder, int issue, Pull pull, int d, @Nullable Place place) {

        /** A line without a place. */
        public Edge(int stakeholder, int issue, Pull pull, int d) {
            this(stakeholder, issue, pull, d, null);
        }

        public Edge {
            if (d < 1) {
                throw new IllegalArgumentException("A line rests on a source at least, not " + d);
            }
        }
    }

    public Network {
        issues = List.copyOf(issues);
        stakeholders = List.copyOf(stakeholders);
        edges = List.copyOf(edges);
        banner = banner == null ? null : Texts.prose(banner);
        undrawn = undrawn == null ? null : Texts.prose(undrawn);
        refusal = refusal == null ? null : Texts.prose(refusal);
        if (edges.size() > MOST) {
            throw new IllegalArgumentException(
                    "%d lines can't be told apart; %d is the most".formatted(edges.size(), MOST));
        }
        if (edges.isEmpty() == (refusal == null)) {
            throw new IllegalArgumentException("A network has lines, or says why it has none");
        }
        int rows = issues.size();
        int nodes = stakeholders.size();
        for (Edge edge : edges) {
            if (edge.issue() < 0
                    || edge.issue() >= rows
                    || edge.stakeholder() < 0
                    || edge.stakeholder() >= nodes) {
                throw new IllegalArgumentException("A line to nowhere: " + edge);
            }
        }
        if (edges.stream().map(e -> List.of(e.stakeholder(), e.issue())).distinct().count()
                != edges.size()) {
            throw new IllegalArgumentException("Two lines between the same two");
        }
    }

    /** Whether any line says so. */
    public boolean has(Pull pull) {
        return edges.stream().anyMatch(edge -> edge.pull() == pull);
    }
}
