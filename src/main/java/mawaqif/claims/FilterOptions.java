package mawaqif.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import mawaqif.claims.Filter.Field;
import mawaqif.sources.Source;
import mawaqif.studies.Code;
import mawaqif.studies.Codebook;
import mawaqif.studies.Stakeholder;
import mawaqif.ui.Bidi;
import mawaqif.ui.Translations;

/**
 * What each field of a filter can be asked for in one study, in the words of one language.
 *
 * @param coders the coders of the study, as far as the reader may know them
 */
public record FilterOptions(
        Codebook codebook,
        List<Source> sources,
        List<Code> coders,
        Translations translations,
        Locale locale) {

    /** A code, as lists of addresses have it, and its name. */
    public record Option(String code, String label) {}

    /** The name of a field. */
    public String name(Field field) {
        return text("claims.field." + field.parameter());
    }

    /**
     * All that a field can be asked for, in curated order; absent values last. A stakeholder that
     * others stand under is followed by its own claims.
     */
    public List<Option> of(Field field) {
        String language = Translations.language(locale);
        return switch (field) {
            case LENS ->
                    codebook.lenses().stream()
                            .map(each -> option(each.code(), each.label().in(language)))
                            .toList();
            case STAKEHOLDER ->
                    codebook.stakeholders().stream()
                            .flatMap(each -> stakeholder(each, each.label().in(language)))
                            .toList();
            case ISSUE ->
                    codebook.issues().stream()
                            .map(each -> option(each.code(), each.label().in(language)))
                            .toList();
            case SOURCE ->
                    sources.stream()
                            .map(each -> option(each.code(), each.title().in(language)))
                            .toList();
            case SCENARIO ->
                    withAbsent(
                            codebook.scenarios().stream()
                                    .map(each -> option(each.code(), each.label().in(language))));
            case PERIOD ->
                    withAbsent(
                            codebook.periods().stream()
                                    .map(each -> option(each.code(), each.label().in(language))));
            case CODER -> coders.stream().map(each -> option(each, each.value())).toList();
            case STATUS ->
                    Arrays.stream(Status.values())
                            .map(each -> word("claims.status.", each.code()))
                            .toList();
            case ATTRIBUTION ->
                    Arrays.stream(Attribution.values())
                            .map(each -> word("claims.attribution.", each.code()))
                            .toList();
            case CONFIDENCE ->
                    Arrays.stream(Confidence.values())
                            .map(each -> word("claims.confidence.", each.code()))
                            .toList();
        };
    }

    /** The name of one value; the code itself where the study does not know it. */
    public String label(Field field, String code) {
        return of(field).stream()
                .filter(option -> option.code().equals(code))
                .map(Option::label)
                .findFirst()
                .orElse(code);
    }

    /** The options that make a choice, or that it keeps out, the fewest that say it. */
    public List<Option> chosen(Field field, Choice choice) {
        Set<String> elements =
                field == Field.STAKEHOLDER
                        ? Set.copyOf(new StakeholderLists(codebook).write(choice.codes()))
                        : choice.codes();
        return of(field).stream().filter(option -> elements.contains(option.code())).toList();
    }

    /** The choice that options make. */
    public Choice choice(Field field, Set<Option> chosen, boolean excluded) {
        StakeholderLists lists = new StakeholderLists(codebook);
        Set<String> codes = new HashSet<>();
        for (Option option : chosen) {
            if (field == Field.STAKEHOLDER) {
                lists.read(option.code()).ifPresent(codes::addAll);
            } else {
                codes.add(option.code());
            }
        }
        return new Choice(codes, excluded);
    }

    /** What a choice lets through, such as "not third-party" or "Full withdrawal, none given". */
    public String words(Field field, Choice choice) {
        List<String> labels = chosen(field, choice).stream().map(Option::label).toList();
        if (labels.isEmpty()) {
            labels = choice.codes().stream().sorted().toList();
        }
        String list = String.join(text("claims.filter.separator"), labels);
        return choice.excluded() ? text("claims.filter.not", list) : list;
    }

    String text(String key, Object... parameters) {
        return translations.getTranslation(key, locale, parameters);
    }

    private List<Option> withAbsent(Stream<Option> options) {
        List<Option> all = new ArrayList<>(options.toList());
        all.add(new Option(Choice.ABSENT, text("claims.none")));
        return all;
    }

    private Stream<Option> stakeholder(Stakeholder stakeholder, String label) {
        Option whole = option(stakeholder.code(), label);
        return new StakeholderLists(codebook).isParent(stakeholder)
                ? Stream.of(
                        whole,
                        new Option(
                                whole.code() + FilterParameters.OWN,
                                text("claims.filter.own", Bidi.isolate(label))))
                : Stream.of(whole);
    }

    private Option word(String prefix, String code) {
        return new Option(code, text(prefix + code));
    }

    private static Option option(Code code, String label) {
        return new Option(code.value(), label);
    }
}
