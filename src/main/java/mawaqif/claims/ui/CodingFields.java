package mawaqif.claims.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mawaqif.claims.Attribution;
import mawaqif.claims.Confidence;
import mawaqif.sources.SearchFolding;
import mawaqif.studies.Code;
import mawaqif.studies.Codebook;
import mawaqif.studies.Issue;
import mawaqif.studies.Lens;
import mawaqif.studies.LocalizedText;
import mawaqif.studies.Period;
import mawaqif.studies.Scenario;
import mawaqif.studies.Stakeholder;
import mawaqif.ui.Bidi;
import mawaqif.ui.RadioChoice;
import mawaqif.ui.RadioChoice.Option;
import org.jspecify.annotations.Nullable;

/** The fields of a claim in the form that codes one. */
final class CodingFields extends Div {

    private static final List<String> STYLES = List.of("mw-m2", "mw-m1", "mw-z", "mw-p1", "mw-p2");
    private static final int LONGEST = 10_000;

    private final Codebook codebook;
    private final ClaimWording wording;
    private final ComboBox<Stakeholder> stakeholder;
    private final ComboBox<Issue> issue;
    private final Paragraph proposition = new Paragraph();
    private final Select<Lens> lens = new Select<>();
    private final Paragraph rated = new Paragraph();
    private final RadioChoice<Integer> stance;
    private final Paragraph point = new Paragraph();
    private final Select<Scenario> scenario;
    private final Select<Period> period;
    private final Select<Attribution> attribution = new Select<>();
    private final RadioChoice<Confidence> confidence;
    private final TextArea translation;
    private final TextArea note;

    /**
     * @param touched told whenever a person changes anything
     */
    CodingFields(Codebook codebook, ClaimWording wording, Runnable touched) {
        this.codebook = codebook;
        this.wording = wording;
        addClassName("mw-form-fields");
        stakeholder =
                typeAhead(
                        "claims.field.stakeholder",
                        codebook.stakeholders(),
                        Stakeholder::code,
                        Stakeholder::label);
        issue = typeAhead("claims.field.issue", codebook.issues(), Issue::code, Issue::label);
        proposition.addClassName("mw-form-hint");
        issue.addValueChangeListener(_ -> showProposition());
        lens.setLabel(wording.text("claims.field.lens"));
        lens.setItems(codebook.lenses());
        lens.setItemLabelGenerator(each -> wording.in(each.label()));
        lens.addValueChangeListener(_ -> showPoint());
        rated.addClassName("mw-form-label");
        stance =
                new RadioChoice<>(
                        wording.text("claims.coding.stance"),
                        IntStream.rangeClosed(-2, 2).mapToObj(this::point).toList(),
                        _ -> {
                            showPoint();
                            touched.run();
                        });
        stance.addClassName("mw-stances");
        point.addClassName("mw-form-point");
        scenario = optional("scenario", codebook.scenarios(), Scenario::label);
        period = optional("period", codebook.periods(), Period::label);
        attribution.setLabel(wording.text("claims.field.attribution"));
        attribution.setItems(Attribution.values());
        attribution.setItemLabelGenerator(
                each -> wording.text("claims.attribution." + each.code()));
        confidence =
                new RadioChoice<>(
                        wording.text("claims.field.confidence"),
                        Arrays.stream(Confidence.values())
                                .map(each ->
                                        new Option<>(
                                                each,
                                                wording.text("claims.confidence." + each.code()),
                                                null,
                                                null))
                                .toList(),
                        _ -> touched.run());
        confidence.addClassName("mw-switch");
        translation = free("claims.coding.translation");
        note = free("claims.note");
        Stream.<Component>of(
                        stakeholder, issue, lens, scenario, period, attribution, translation, note)
                .forEach(field ->
                        field.getElement()
                                .addEventListener("value-changed", _ -> touched.run())
                                .setFilter("element.contains(document.activeElement)"));
        Span confidenceName = new Span(wording.text("claims.field.confidence"));
        confidenceName.addClassName("mw-form-label");
        add(
                stakeholder,
                issue,
                proposition,
                rated,
                new Div(stance, point),
                pair(lens, period),
                scenario,
                attribution,
                new Div(confidenceName, confidence),
                translation,
                note);
    }

    /** What the fields say, or empty after pointing at what is missing. */
    Optional<CodingValues> read() {
        boolean complete = true;
        for (ComboBox<?> field : List.of(stakeholder, issue)) {
            boolean missing = field.getValue() == null;
            field.setInvalid(missing);
            field.setErrorMessage(wording.text("claims.coding.required"));
            complete &= !missing;
        }
        for (TextArea field : List.of(translation, note)) {
            boolean fits = field.getValue().length() <= LONGEST;
            field.setInvalid(!fits);
            field.setErrorMessage(wording.text("claims.coding.long", LONGEST));
            complete &= fits;
        }
        if (stance.value().isEmpty()) {
            point.setText(wording.text("claims.coding.stance.required"));
            point.addClassName("mw-form-error");
            complete = false;
        }
        return complete ? Optional.of(values()) : Optional.empty();
    }

    private CodingValues values() {
        return new CodingValues(
                stakeholder.getValue().code(),
                issue.getValue().code(),
                lens.getValue().code(),
                stance.value().orElseThrow(),
                Optional.ofNullable(scenario.getValue()).map(Scenario::code).orElse(null),
                Optional.ofNullable(period.getValue()).map(Period::code).orElse(null),
                attribution.getValue(),
                confidence.value().orElse(Confidence.MEDIUM),
                blankToNull(note.getValue()),
                blankToNull(translation.getValue()));
    }

    /** Begins anew with what belongs to the document rather than to one passage. */
    void begin(CodingValues last) {
        stakeholder.setValue(codebook.stakeholder(last.stakeholder()).orElse(null));
        issue.setValue(codebook.issue(last.issue()).orElse(null));
        lens.setValue(codebook.lens(last.lens()).orElseGet(this::usualLens));
        scenario.setValue(
                last.scenario() == null ? null : codebook.scenario(last.scenario()).orElse(null));
        period.setValue(last.period() == null ? null : codebook.period(last.period()).orElse(null));
        attribution.setValue(last.attribution());
        confidence.choose(last.confidence());
        clearPassage();
    }

    /** Begins with nothing but what is usual. */
    void begin() {
        stakeholder.clear();
        issue.clear();
        lens.setValue(usualLens());
        scenario.clear();
        period.clear();
        attribution.setValue(Attribution.AUTHOR_ATTRIBUTED);
        confidence.choose(Confidence.MEDIUM);
        clearPassage();
    }

    /** Where the next thing is to be said. */
    void focusNext() {
        if (stakeholder.getValue() == null) {
            stakeholder.focus();
        } else if (issue.getValue() == null) {
            issue.focus();
        } else {
            stance.focus();
        }
    }

    private void clearPassage() {
        stance.choose(null);
        translation.clear();
        note.clear();
        stakeholder.setInvalid(false);
        issue.setInvalid(false);
        showProposition();
        showPoint();
    }

    private Lens usualLens() {
        return codebook.lens(codebook.defaultLens()).orElseThrow();
    }

    private void showProposition() {
        Issue chosen = issue.getValue();
        LocalizedText sentence = chosen == null ? null : chosen.proposition();
        proposition.setText(sentence == null ? "" : wording.in(sentence));
        proposition.setVisible(sentence != null);
    }

    private void showPoint() {
        Lens chosen = Objects.requireNonNullElseGet(lens.getValue(), this::usualLens);
        rated.setText(
                wording.text(
                        "claims.coding.stance.lens", Bidi.isolate(wording.in(chosen.label()))));
        point.removeClassName("mw-form-error");
        point.setText(
                stance.value()
                        .map(each -> Bidi.signed(each) + " " + wording.in(chosen.point(each)))
                        .orElseGet(() ->
                                wording.text(
                                        "claims.coding.stance.ends",
                                        Bidi.isolate(wording.in(chosen.point(-2))),
                                        Bidi.isolate(wording.in(chosen.point(2))))));
    }

    private Option<Integer> point(int stance) {
        return new Option<>(stance, Bidi.signed(stance), null, STYLES.get(stance + 2));
    }

    /** Found by code and by its name in any language, without regard to vowel marks. */
    private <T> ComboBox<T> typeAhead(
            String label,
            Collection<T> items,
            Function<T, Code> code,
            Function<T, LocalizedText> name) {
        ComboBox<T> field = new ComboBox<>(wording.text(label));
        field.setItems(
                (item, typed) -> {
                    String sought = SearchFolding.fold(typed);
                    List<String> names = new ArrayList<>(name.apply(item).byLanguage().values());
                    names.add(code.apply(item).value());
                    return names.stream()
                            .map(SearchFolding::fold)
                            .anyMatch(each -> each.contains(sought));
                },
                items);
        field.setItemLabelGenerator(item -> wording.in(name.apply(item)));
        field.setAllowCustomValue(false);
        field.setFilterTimeout(0);
        return field;
    }

    private <T> Select<T> optional(
            String name, Collection<T> items, Function<T, LocalizedText> label) {
        Select<T> field = new Select<>();
        field.setLabel(wording.text("claims.field." + name));
        field.setItems(items);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(wording.text("claims.none"));
        field.setItemLabelGenerator(
                item -> item == null ? wording.text("claims.none") : wording.in(label.apply(item)));
        field.setVisible(!items.isEmpty());
        return field;
    }

    private TextArea free(String label) {
        TextArea field = new TextArea(wording.text(label));
        field.getElement().setAttribute("dir", "auto");
        field.setMinRows(1);
        return field;
    }

    private static Div pair(Component one, Component other) {
        Div pair = new Div(one, other);
        pair.addClassName("mw-form-pair");
        return pair;
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
