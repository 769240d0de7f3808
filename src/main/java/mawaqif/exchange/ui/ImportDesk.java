package mawaqif.exchange.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import mawaqif.exchange.ImportProgress;
import mawaqif.exchange.ImportReport;
import mawaqif.exchange.Imports;
import mawaqif.exchange.Upload;
import mawaqif.exchange.ui.ImportRun.Stage;
import mawaqif.ui.Bidi;
import mawaqif.ui.FileField;
import mawaqif.ui.PageHeader;
import org.jspecify.annotations.Nullable;

/**
 * Takes a file, imports it in the background, shows how far it is and how it ended. The browser
 * asks for news twice a second while there is work. Leaving the screen cancels the import.
 */
class ImportDesk extends Div {

    /** What happens to a file that has arrived. */
    interface Work {
        ImportReport run(Upload file, ImportProgress progress);
    }

    private static final int ASK_EVERY = 500; // milliseconds

    private final Imports imports;
    private final String kind;
    private final String title;
    private final String facts;
    private final Work work;
    private final Button cancel;
    private final PageHeader header;
    private final ProgressPanel progress;
    private final FileField field;
    private final Div form;
    private final Div end = new Div();

    // The upload comes on a thread of its own, without the session's lock.
    private final AtomicReference<@Nullable ImportRun> run = new AtomicReference<>();
    private volatile boolean unwanted;
    private volatile boolean open = true;

    private @Nullable Registration asking;
    private String said = "";

    /**
     * @param kind {@code study} or {@code claims}
     * @param facts what the line under the title says while nothing goes on
     * @param extension of the files that are taken, with its dot
     */
    ImportDesk(
            Imports imports,
            String kind,
            String title,
            String facts,
            String extension,
            List<Stage> stages,
            Work work) {
        this.imports = imports;
        this.kind = kind;
        this.title = title;
        this.facts = facts;
        this.work = work;
        cancel = new Button(getTranslation("exchange.import.cancel"), _ -> cancel());
        header = new PageHeader(cancel);
        progress = new ProgressPanel(stages);
        field =
                new FileField(
                        "exchange.import", List.of(extension), 1, Integer.MAX_VALUE, this::take);
        field.getElement().addEventListener("upload-start", _ -> begin());
        field.getElement().addEventListener("upload-success", _ -> look());
        field.getElement().addEventListener("upload-error", _ -> transferFailed());
        field.getElement().addEventListener("upload-abort", _ -> transferFailed());
        form = new Div();
        form.addClassName("mw-import-form");
        addClassNames("mw-page", "mw-import");
        add(header, progress, form, end);
        rest();
    }

    /** Where a file is chosen, to be set among what explains it. */
    FileField field() {
        return field;
    }

    /** Puts together what is there before the work begins. */
    void offer(Component... parts) {
        form.add(parts);
    }

    /** Whether files are taken, as far as the other fields are concerned. */
    void setOpen(boolean open) {
        this.open = open;
        field.setEnabled(open);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        unwanted = false;
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        stopAsking();
        abandon();
    }

    private void abandon() {
        unwanted = true;
        ImportRun current = run.get();
        if (current != null) {
            current.cancel();
        }
    }

    /** On the thread of the upload. */
    private void take(UploadEvent event) {
        ImportRun mine = new ImportRun(event.getFileName(), event.getFileSize());
        if (!open || !run.compareAndSet(null, mine)) {
            event.reject(getTranslation("exchange.import.one-file"));
            return;
        }
        if (unwanted) {
            mine.cancel();
        }
        mine.receive(event.getInputStream(), imports)
                .ifPresentOrElse(
                        file -> mine.start(() -> work.run(file, mine)),
                        () -> event.reject(getTranslation("exchange.import.failed")));
    }

    private void begin() {
        addClassName("mw-import-working");
        progress.setVisible(true);
        cancel.setVisible(true);
        cancel.setEnabled(true);
        cancel.focus();
        end.removeAll();
        getUI().ifPresent(ui -> {
            stopAsking();
            ui.setPollInterval(ASK_EVERY);
            asking = ui.addPollListener(_ -> look());
        });
        look();
    }

    private void look() {
        ImportRun current = run.get();
        Outcome outcome = current == null ? null : current.outcome().orElse(null);
        if (outcome == null) {
            String news = progress.show(current);
            announce(unwanted ? getTranslation("exchange.import.cancelling") : news);
        } else {
            show(outcome);
        }
    }

    private void transferFailed() {
        if (run.get() == null) {
            show(
                    unwanted
                            ? new Outcome.Cancelled()
                            : new Outcome.Failed("exchange.import.failed.stopped"));
        } else {
            look();
        }
    }

    private void cancel() {
        abandon();
        cancel.setEnabled(false);
        field.abort();
        look();
    }

    private void show(Outcome outcome) {
        if (asking == null) {
            return; // it has been shown
        }
        stopAsking();
        progress.setVisible(false);
        cancel.setVisible(false);
        OutcomePanel panel = new OutcomePanel(kind, outcome, this::again);
        end.removeAll();
        end.add(panel);
        end.setVisible(true);
        ImportRun current = run.get();
        announce(current == null ? facts : Bidi.isolate(current.file()));
        panel.focusHeading();
    }

    private void again() {
        rest();
        field.getElement().executeJs("this.querySelector('[slot=\"add-button\"]')?.focus()");
    }

    private void rest() {
        removeClassName("mw-import-working");
        run.set(null);
        unwanted = false;
        field.clearFileList();
        progress.setVisible(false);
        cancel.setVisible(false);
        end.removeAll();
        end.setVisible(false);
        announce(facts);
    }

    private void announce(String news) {
        if (!news.equals(said)) {
            said = news;
            header.say(title, news);
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
