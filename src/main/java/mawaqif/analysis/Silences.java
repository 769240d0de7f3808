package mawaqif.analysis;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.Stream;

/** The recorded silences that pass a selection, ready to be asked cell by cell. */
final class Silences {
    private final BitSet everyone = new BitSet();
    private final BitSet someone = new BitSet();
    private final int stakeholders;

    Silences(ClaimTable table, Selection selection) {
        stakeholders = table.stakeholders.size();
        for (Silence silence : table.silences) {
            if (!silence.passes(selection)) {
                continue;
            }
            if (silence.stakeholder() == Coding.NONE) {
                everyone.set(silence.issue());
            } else {
                someone.set(silence.issue() * stakeholders + silence.stakeholder());
            }
        }
    }

    /** Whether a silence on the issue names no stakeholder or one of the members. */
    boolean cover(int[][] members, int issue) {
        return everyone.get(issue)
                || !someone.isEmpty()
                        && Stream.of(members)
                                .flatMapToInt(Arrays::stream)
                                .anyMatch(member -> someone.get(issue * stakeholders + member));
    }
}
