package mawaqif.studies.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import mawaqif.studies.Code;
import mawaqif.studies.Codebook;
import mawaqif.studies.Event;
import mawaqif.studies.Issue;
import mawaqif.studies.Lens;
import mawaqif.studies.LocalizedText;
import mawaqif.studies.Period;
import mawaqif.studies.Scenario;
import mawaqif.studies.Stakeholder;
import mawaqif.ui.Bidi;
import mawaqif.ui.StanceCell;
import mawaqif.ui.Translations;
import org.jspecify.annotations.Nullable;

/** The sections of a codebook; those of kinds that a study does not use are left out. */
final class CodebookSections {

    private final Codebook codebook;
    private final String language;
    private final List<CodebookSection> sections = new ArrayList<>();

    CodebookSections(Codebook codebook, Locale locale) {
        this.codebook = codebook;
        this.language = Translations.language(locale);
    }

    List<CodebookSection> all() {
        sections.clear();
        stakeholders();
        issues();
        lenses();
        if (!codebook.scenarios().isEmpty()) {
            UnorderedList list = list("scenarios");
            for (Scenario each : codebook.scenarios()) {
                list.add(CodebookSection.entry(each.code(), each.label(), language));
            }
        }
        if (!codebook.periods().isEmpty()) {
            UnorderedList list = list("periods");
            codebook.periods().forEach(period -> list.add(period(period)));
        }
        if (!codebook.events().isEmpty()) {
            UnorderedList list = list("events");
            for (Event each : codebook.events()) {
                list.add(CodebookSection.entry(each.date().text(), each.label(), language));
            }
        }
        return List.copyOf(sections);
    }

    private void stakeholders() {
        if (!codebook.stakeholders().isEmpty()) {
            parts(null, list("stakeholders"));
        }
    }

    /** A stakeholder's parts stand in a list of their own inside it. */
    private void parts(@Nullable Code parent, UnorderedList list) {
        for (Stakeholder each : codebook.stakeholders()) {
            if (Objects.equals(each.parent(), parent)) {
                ListItem item = CodebookSection.entry(each.code(), each.label(), language);
                UnorderedList parts = CodebookSection.list();
                parts(each.code(), parts);
                if (parts.getComponentCount() > 0) {
                    item.add(parts);
                }
                list.add(item);
            }
        }
    }

    private void issues() {
        if (codebook.issues().isEmpty()) {
            return;
        }
        CodebookSection section = section("issues");
        section.add(hint("studies.codebook.issues.hint"));
        UnorderedList list = null;
        LocalizedText heading = null;
        for (Issue each : codebook.issues()) {
            if (list == null || !Objects.equals(heading, each.heading())) {
                heading = each.heading();
                if (heading != null) {
                    H3 title = new H3(new BothLanguages(heading, language));
                    section.add(title);
                }
                list = CodebookSection.list();
                section.add(list);
            }
            ListItem item = CodebookSection.entry(each.code(), each.label(), language);
            LocalizedText proposition = each.proposition();
            if (proposition != null) {
                Div sentence = new Div(new BothLanguages(proposition, language));
                sentence.addClassName("mw-proposition");
                item.add(sentence);
            }
            list.add(item);
        }
    }

    private void lenses() {
        CodebookSection section = section("lenses");
        for (Lens lens : codebook.lenses()) {
            Span name =
                    new Span(
                            CodebookSection.code(lens.code().value()),
                            new BothLanguages(lens.label(), language));
            name.addClassName("mw-code-row");
            H3 title = new H3(name);
            section.add(title);
            if (lens.code().equals(codebook.defaultLens())) {
                section.add(hint("studies.codebook.default-lens"));
            }
            OrderedList points = new OrderedList();
            points.addClassName("mw-points");
            for (int stance = -2; stance <= 2; stance++) {
                StanceCell cell =
                        new StanceCell(stance, Bidi.signed(stance), StanceCell.Size.LARGE);
                points.add(new ListItem(cell, new BothLanguages(lens.point(stance), language)));
            }
            section.add(points);
        }
    }

    private ListItem period(Period period) {
        ListItem item = CodebookSection.entry(period.code(), period.label(), language);
        if (period.from() != null || period.to() != null) {
            Paragraph dates =
                    new Paragraph(
                            text(
                                    "studies.codebook.period",
                                    period.from() == null ? "" : period.from().text(),
                                    period.to() == null ? "" : period.to().text(),
                                    period.from() == null ? "no" : "yes",
                                    period.to() == null ? "no" : "yes"));
            dates.addClassName("mw-code-hint");
            item.add(dates);
        }
        return item;
    }

    private UnorderedList list(String kind) {
        UnorderedList list = CodebookSection.list();
        section(kind).add(list);
        return list;
    }

    private CodebookSection section(String kind) {
        CodebookSection section = new CodebookSection(kind, text("studies.codebook." + kind));
        sections.add(section);
        return section;
    }

    private static Paragraph hint(String key) {
        Paragraph hint = new Paragraph(text(key));
        hint.addClassName("mw-code-hint");
        return hint;
    }

    private static String text(String key, Object... parameters) {
        return UI.getCurrent().getTranslation(key, parameters);
    }
}
