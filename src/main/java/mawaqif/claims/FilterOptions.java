package mawaqif.claims;

import mawaqif.claims.Filter.Field;
import mawaqif.sources.Source;
import mawaqif.studies.Code;
import mawaqif.studies.Codebook;
import mawaqif.ui.Translations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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

    /** A code and its name. */
    public record Option(String code, String label) {}

    /** The name of a field. */
    public String name(Field field) {
        return text("claims.field." + field.parameter());
    }

    /** All that a field can be asked for, in curated order; absent values last. */
    public List<Option> of(Field field) {
        String language = Translations.language(locale);
        return switch (field) {
            case LENS ->
                    codebook.lenses().stream()
                            .map(each -> option(each.code(), each.label().in(language)))
                            .toList();
            case STAKEHOLDER ->
                    codebook.stakeholders().stream()
                            .map(each -> option(each.code(), each.label().in(language)))
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

    /** What a choice lets through, such as "not third-party" or "Full withdrawal, none given". */
    public String words(Field field, Choice choice) {
        List<String> labels =
                of(field).stream()
                        .filter(option -> choice.codes().contains(option.code()))
                        .map(Option::label)
                        .toList();
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

    private Option word(String prefix, String code) {
        return new Option(code, text(prefix + code));
    }

    private static Option option(Code code, String label) {
        return new Option(code.value(), label);
    }
}
