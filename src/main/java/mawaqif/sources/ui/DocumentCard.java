package mawaqif.sources.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import mawaqif.api.Problem;
import mawaqif.sources.Source;
import mawaqif.sources.extract.Documents;
import mawaqif.sources.extract.Extracted;
import mawaqif.sources.ui.DocumentRun.Outcome;
import mawaqif.studies.Code;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import mawaqif.ui.ActionButton;
import mawaqif.ui.Bidi;
import mawaqif.ui.Translations;
import org.jspecify.annotations.Nullable;

/** One document: being read, refused, there already, to be looked at, or stored. */
class DocumentCard extends Article {

    private enum State {
        READING,
        READY,
        STORED,
        OVER
    }

    private final DocumentRun run;
    private final Documents documents;
    private final Studies studies;
    private final Study study;
    private final DocumentDesk desk;
    private final Div body = new Div();
    private final Paragraph trouble = new Paragraph();
    private State state = State.READING;
    private @Nullable DocumentForm form;

    DocumentCard(
            DocumentRun run, Documents documents, Studies studies, Study study, DocumentDesk desk) {
        this.run = run;
        this.documents = documents;
        this.studies = studies;
        this.study = study;
        this.desk = desk;
        addClassName("mw-document");
        Span name = new Span(run.name());
        name.getElement().setAttribute("dir", "auto");
        body.addClassName("mw-document-body");
        trouble.addClassName("mw-error");
        trouble.getElement().setAttribute("role", "alert");
        add(new H2(name), body);
        showReading();
    }

    DocumentRun run() {
        return run;
    }

    boolean isReading() {
        return state == State.READING;
    }

    boolean isReady() {
        return state == State.READY;
    }

    boolean isStored() {
        return state == State.STORED;
    }

    Optional<Code> code() {
        return isReady() && form != null ? form.code() : Optional.empty();
    }

    /** Shows what came of the reading, once. */
    void look() {
        if (state != State.READING) {
            return;
        }
        run.outcome()
                .ifPresent(outcome -> {
                    switch (outcome) {
                        case Outcome.Read(Extracted read) -> showForm(read);
                        case Outcome.Known(Source source) -> showKnown(source);
                        case Outcome.Refused(String why) -> showRefusal(why);
                    }
                });
    }

    private void showReading() {
        Bar bar = new Bar();
        bar.getElement().setAttribute("aria-label", getTranslation("sources.add.reading"));
        show(
                new Paragraph(getTranslation("sources.add.reading")),
                bar,
                actions(removal("sources.add.cancel")));
    }

    private void showRefusal(String why) {
        state = State.OVER;
        Paragraph sentence = new Paragraph(getTranslation("sources.add.refused." + why));
        sentence.addClassName("mw-error");
        sentence.getElement().setAttribute("role", "alert");
        show(
                sentence,
                new Paragraph(getTranslation("sources.add.nothing-stored")),
                actions(removal("sources.add.remove")));
    }

    private void showKnown(Source source) {
        state = State.OVER;
        String title = source.title().in(Translations.language(getLocale()));
        show(
                new Paragraph(
                        getTranslation(
                                "sources.add.known",
                                Bidi.isolate(title),
                                Bidi.leftToRight(source.code().value()))),
                actions(open(source), removal("sources.add.remove")));
    }

    private void showForm(Extracted read) {
        state = State.READY;
        Study now = now();
        Code proposal =
                documents.propose(
                        now.id(), now.dataVersion(), read.title(), run.name(), desk.codes(this));
        DocumentForm fields = new DocumentForm(read, proposal);
        form = fields;
        Button store = new ActionButton(getTranslation("sources.add.store"), this::storeOne);
        store.addThemeVariants(ButtonVariant.PRIMARY);
        trouble.setVisible(false);
        show(fields, trouble, actions(store, removal("sources.add.leave-out")));
    }

    private void storeOne() {
        store();
        desk.say();
    }

    /** Stores the document as the form has it, or says what is in the way. */
    void store() {
        DocumentForm fields = form;
        if (fields == null || !fields.isValid()) {
            return;
        }
        Study now = now();
        if (desk.codes(this).contains(fields.code().orElseThrow())) {
            fields.refuseCode();
            return;
        }
        try {
            Source source = fields.source();
            documents
                    .same(now.id(), now.dataVersion(), run.file(), fields.kind(), fields.text())
                    .ifPresentOrElse(this::showKnown, () -> store(now, source, fields));
        } catch (Problem refused) {
            trouble.setText(getTranslation("sources.add.refused.unexpected"));
            trouble.setVisible(true);
        }
    }

    private void store(Study now, Source source, DocumentForm fields) {
        try {
            Source stored =
                    documents.store(now.id(), source, run.file(), fields.kind(), fields.text());
            state = State.STORED;
            run.abandon();
            String title = stored.title().in(Translations.language(getLocale()));
            show(
                    new Paragraph(
                            getTranslation(
                                    "sources.add.stored",
                                    Bidi.isolate(title),
                                    Bidi.leftToRight(stored.code().value()))),
                    actions(open(stored)));
        } catch (Problem.Conflict taken) {
            fields.refuseCode();
        }
    }

    private Study now() {
        return studies.find(study.slug()).orElse(study);
    }

    private Anchor open(Source source) {
        Anchor open =
                new Anchor(
                        "studies/%s/sources/%s".formatted(study.slug(), source.code()),
                        getTranslation("sources.add.open"));
        open.setRouterIgnore(false);
        return open;
    }

    private Button removal(String key) {
        Button button = new ActionButton(getTranslation(key), () -> desk.remove(this));
        button.setAriaLabel(getTranslation(key) + ": " + run.name());
        return button;
    }

    private Div actions(Component... parts) {
        Div actions = new Div(parts);
        actions.addClassName("mw-document-actions");
        return actions;
    }

    private void show(Component... parts) {
        body.removeAll();
        body.add(parts);
    }

    /** The browser's own bar, without an end in sight. */
    @Tag("progress")
    private static final class Bar extends HtmlComponent {}
}
