package mawaqif.sources.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.shared.Registration;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import mawaqif.sources.extract.Arrived;
import mawaqif.sources.extract.DocumentKind;
import mawaqif.sources.extract.Documents;
import mawaqif.sources.extract.RefusedDocument;
import mawaqif.studies.Code;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import mawaqif.ui.ActionButton;
import mawaqif.ui.Bidi;
import mawaqif.ui.FileField;
import mawaqif.ui.PageHeader;
import mawaqif.ui.Translations;
import org.jspecify.annotations.Nullable;

/**
 * Takes documents, reads them in the background and shows a card for each. The browser asks for
 * news twice a second while there is work. Leaving the screen throws away what is not stored.
 */
class DocumentDesk extends Div {

    private static final int ASK_EVERY = 500; // milliseconds
    private static final int MOST = 20;
    private static final int LARGEST = 50 * 1024 * 1024;

    private final Documents documents;
    private final Studies studies;
    private final Study study;
    private final PageHeader header;
    private final Button storeAll;
    private final FileField field;
    private final Div cards = new Div();
    private final List<DocumentCard> shown = new ArrayList<>();

    // Uploads come on threads of their own, without the session's lock.
    private final Queue<DocumentRun> arrivals = new ConcurrentLinkedQueue<>();
    private volatile boolean left;
    private int underWay;
    private @Nullable Registration asking;
    private String said = "";

    DocumentDesk(Documents documents, Studies studies, Study study) {
        this.documents = documents;
        this.studies = studies;
        this.study = study;
        storeAll = new ActionButton(getTranslation("sources.add.store-all"), this::storeAll);
        storeAll.addThemeVariants(ButtonVariant.PRIMARY);
        Anchor back =
                new Anchor(
                        "studies/%s/sources".formatted(study.slug()),
                        getTranslation("sources.add.back"));
        back.setRouterIgnore(false);
        header = new PageHeader(back, storeAll);
        field =
                new FileField(
                        "sources.add", DocumentKind.allExtensions(), MOST, LARGEST, this::take);
        field.getElement().addEventListener("upload-start", _ -> begin());
        for (String end : List.of("upload-success", "upload-error", "upload-abort")) {
            field.getElement().addEventListener(end, _ -> ended());
        }
        field.addFileRejectedListener(refused ->
                show(
                        DocumentRun.refused(
                                refused.getFileName(), whyRejected(refused.getErrorMessage()))));
        Paragraph explained = new Paragraph(getTranslation("sources.add.explained"));
        Div form = new Div(explained, field);
        form.addClassName("mw-import-form");
        cards.addClassName("mw-documents");
        addClassNames("mw-page", "mw-import");
        add(header, form, cards);
        say();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        left = true;
        stopAsking();
        arrivals.forEach(DocumentRun::abandon);
        shown.forEach(card -> card.run().abandon());
    }

    /** On the thread of the upload. */
    private void take(UploadEvent event) {
        String name = event.getFileName();
        try {
            Arrived file = documents.receive(study.id(), name, event.getInputStream());
            DocumentRun run = DocumentRun.of(file);
            if (left) {
                run.abandon();
                return;
            }
            arrivals.add(run);
            run.start(documents, studies, study);
        } catch (RefusedDocument refused) {
            arrivals.add(DocumentRun.refused(name, DocumentRun.key(refused)));
        } catch (IOException stopped) {
            event.reject(getTranslation("sources.add.failed.stopped"));
        }
    }

    private String whyRejected(String message) {
        if (message.equals(getTranslation("sources.add.failed.large"))) {
            return "too-large";
        }
        return message.equals(getTranslation("sources.add.one-file")) ? "too-many" : "unknown-type";
    }

    private void begin() {
        underWay++;
        if (asking == null) {
            getUI().ifPresent(ui -> {
                ui.setPollInterval(ASK_EVERY);
                asking = ui.addPollListener(_ -> look());
            });
        }
        say();
    }

    private void ended() {
        underWay = Math.max(0, underWay - 1);
        field.forgetArrived();
        look();
    }

    private void look() {
        for (DocumentRun run = arrivals.poll(); run != null; run = arrivals.poll()) {
            show(run);
        }
        shown.forEach(DocumentCard::look);
        if (underWay == 0 && shown.stream().noneMatch(DocumentCard::isReading)) {
            stopAsking();
        }
        say();
    }

    private void show(DocumentRun run) {
        DocumentCard card = new DocumentCard(run, documents, studies, study, this);
        shown.add(card);
        cards.addComponentAsFirst(card);
        card.look();
        say();
    }

    /** Codes that cards still to be stored would take. */
    List<Code> codes(DocumentCard except) {
        return shown.stream()
                .filter(card -> card != except)
                .flatMap(card -> card.code().stream())
                .toList();
    }

    void remove(DocumentCard card) {
        card.run().abandon();
        shown.remove(card);
        cards.remove(card);
        field.getElement().executeJs("this.querySelector('[slot=\"add-button\"]')?.focus()");
        say();
    }

    private void storeAll() {
        List.copyOf(shown).stream().filter(DocumentCard::isReady).forEach(DocumentCard::store);
        say();
    }

    /** Tells how many are being read, ready and stored. */
    void say() {
        long reading = underWay + shown.stream().filter(DocumentCard::isReading).count();
        long ready = shown.stream().filter(DocumentCard::isReady).count();
        long stored = shown.stream().filter(DocumentCard::isStored).count();
        storeAll.setVisible(ready > 1);
        String news =
                shown.isEmpty() && reading == 0
                        ? getTranslation(
                                "sources.add.facts",
                                Bidi.isolate(study.title().in(Translations.language(getLocale()))))
                        : getTranslation("sources.add.counts", reading, ready, stored);
        if (!news.equals(said)) {
            said = news;
            header.say(getTranslation("sources.add"), news);
        }
    }

    private void stopAsking() {
        if (asking != null) {
            asking.remove();
            asking = null;
            getUI().ifPresent(ui -> ui.setPollInterval(-1));
        }
    }
}
