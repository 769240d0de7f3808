package mawaqif.comparison;

import static java.util.Objects.requireNonNull;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import mawaqif.analysis.ClaimTable;
import mawaqif.studies.Code;
import mawaqif.studies.Codebook;

/**
 * One study at one data version, ready to be counted: the columnar table and what its numbers stand
 * for.
 *
 * @param claims claim ids in the order of their positions in the table
 * @param sources sources in the order of their numbers
 * @param coders coders in the order of their numbers, those of silences among them
 * @param shown coders of claims that are no drafts, and of silences
 * @param drafts per coder the positions of that coder's drafts
 * @param months positions of claims dated to the month
 * @param years positions of claims dated to the year
 */
record CodedStudy(
        Codebook codebook,
        ClaimTable table,
        List<Code> claims,
        List<Code> sources,
        List<Code> coders,
        Set<Code> shown,
        Map<Code, BitSet> drafts,
        BitSet months,
        BitSet years) {

    /** The positions of claims, for a search that knows only their ids. */
    BitSet positions(List<Code> ids) {
        Map<Code, Integer> position = numbers(claims);
        BitSet found = new BitSet(claims.size());
        ids.forEach(id -> found.set(requireNonNull(position.get(id))));
        return found;
    }

    /** Everything but the drafts of coders other than this one. */
    BitSet withoutDraftsOfOthers(String self) {
        BitSet visible = new BitSet(claims.size());
        visible.set(0, claims.size());
        drafts.forEach((coder, positions) -> {
            if (!coder.value().equals(self)) {
                visible.andNot(positions);
            }
        });
        return visible;
    }

    /**
     * Everyone with a claim that may be seen, or with a silence, by code.
     *
     * @param allDrafts whether the drafts of every coder are seen
     * @param self the coder whose own drafts are seen in any case
     */
    List<Code> coders(boolean allDrafts, String self) {
        Set<Code> seen = new TreeSet<>(shown);
        drafts.keySet().stream()
                .filter(coder -> allDrafts || coder.value().equals(self))
                .forEach(seen::add);
        return List.copyOf(seen);
    }

    static Map<Code, Integer> numbers(List<Code> codes) {
        Map<Code, Integer> numbers = HashMap.newHashMap(codes.size());
        for (Code code : codes) {
            numbers.put(code, numbers.size());
        }
        return numbers;
    }

    static Map<String, Integer> numbers(int size, IntFunction<String> name) {
        Map<String, Integer> numbers = HashMap.newHashMap(size);
        IntStream.range(0, size).forEach(number -> numbers.put(name.apply(number), number));
        return numbers;
    }
}
