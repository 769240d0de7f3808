package mawaqif.analysis;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The recorded silences that pass a selection, ready to be asked cell by cell. */
final class Silences {
    private final BitSet everyone = new BitSet();
    private final Set<Long> someone = new HashSet<>();

    Silences(ClaimTable table, Selection selection) {
        for (Silence silence : table.silences) {
            if (!silence.passes(selection)) {
                continue;
            }
            if (silence.stakeholder() == Coding.NONE) {
                everyone.set(silence.issue());
            } else {
                someone.add(key(silence.issue(), silence.stakeholder()));
            }
        }
    }

    /** Whether a silence on the issue names no stakeholder or one of the members. */
    boolean cover(int[][] members, int issue) {
        return everyone.get(issue)
                || Stream.of(members)
                        .flatMapToInt(Arrays::stream)
                        .anyMatch(member -> someone.contains(key(issue, member)));
    }

    private static long key(int issue, int stakeholder) {
        return (long) issue << 32 | stakeholder;
    }
}
