package mawaqif.comparison;

import mawaqif.analysis.Choice;
import mawaqif.analysis.Coding;
import mawaqif.analysis.Dimension;
import mawaqif.analysis.Selection;
import mawaqif.claims.Attribution;
import mawaqif.claims.Confidence;
import mawaqif.claims.Filter;
import mawaqif.claims.Status;
import mawaqif.studies.Code;
import mawaqif.studies.Codebook;
import mawaqif.studies.Issue;
import mawaqif.studies.Lens;
import mawaqif.studies.Period;
import mawaqif.studies.Scenario;
import mawaqif.studies.Stakeholder;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Says a filter in the numbers of a coded study. */
final class Selections {

    private Selections() {}

    /**
     * @param found the positions of the claims that a text search found, where the filter has one
     */
    static Selection of(Filter filter, CodedStudy study, java.util.Optional<BitSet> found) {
        Selection selection = Selection.all();
        for (var entry : filter.choices().entrySet()) {
            selection =
                    selection.where(
                            dimension(entry.getKey()),
                            choice(entry.getValue(), numbers(entry.getKey(), study)));
        }
        if (filter.from() != null) {
            selection = selection.from((int) filter.from().toEpochDay());
        }
        if (filter.to() != null) {
            selection = selection.to((int) filter.to().toEpochDay());
        }
        return found.isPresent() ? selection.only(found.get()) : selection;
    }

    private static Choice choice(mawaqif.claims.Choice given, Map<String, Integer> numbers) {
        int[] listed =
                given.codes().stream()
                        .map(code ->
                                code.equals(mawaqif.claims.Choice.ABSENT)
                                        ? Integer.valueOf(Coding.NONE)
                                        : numbers.get(code))
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .toArray();
        Choice choice = Choice.of(listed);
        return given.excluded() ? choice.complement() : choice;
    }

    private static Dimension dimension(Filter.Field field) {
        return switch (field) {
            case LENS -> Dimension.LENS;
            case STAKEHOLDER -> Dimension.STAKEHOLDER;
            case ISSUE -> Dimension.ISSUE;
            case SOURCE -> Dimension.SOURCE;
            case SCENARIO -> Dimension.SCENARIO;
            case PERIOD -> Dimension.PERIOD;
            case CODER -> Dimension.CODER;
            case STATUS -> Dimension.STATUS;
            case ATTRIBUTION -> Dimension.ATTRIBUTION;
            case CONFIDENCE -> Dimension.CONFIDENCE;
        };
    }

    private static Map<String, Integer> numbers(Filter.Field field, CodedStudy study) {
        Codebook codebook = study.codebook();
        return switch (field) {
            case LENS -> numbers(codebook.lenses().stream().map(Lens::code));
            case STAKEHOLDER -> numbers(codebook.stakeholders().stream().map(Stakeholder::code));
            case ISSUE -> numbers(codebook.issues().stream().map(Issue::code));
            case SOURCE -> numbers(study.sources().stream());
            case SCENARIO -> numbers(codebook.scenarios().stream().map(Scenario::code));
            case PERIOD -> numbers(codebook.periods().stream().map(Period::code));
            case CODER -> numbers(study.coders().stream());
            case STATUS ->
                    CodedStudy.numbers(
                            Status.values().length, number -> Status.values()[number].code());
            case ATTRIBUTION ->
                    CodedStudy.numbers(
                            Attribution.values().length,
                            number -> Attribution.values()[number].code());
            case CONFIDENCE -> confidences();
        };
    }

    private static Map<String, Integer> confidences() {
        return Map.of(
                Confidence.LOW.code(), Confidence.LOW.weight(),
                Confidence.MEDIUM.code(), Confidence.MEDIUM.weight(),
                Confidence.HIGH.code(), Confidence.HIGH.weight());
    }

    private static Map<String, Integer> numbers(Stream<Code> codes) {
        List<String> names = codes.map(Code::value).toList();
        return CodedStudy.numbers(names.size(), names::get);
    }
}
