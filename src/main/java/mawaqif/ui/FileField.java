package mawaqif.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;

/** Takes files, chosen or dropped, which start on their way at once. */
public final class FileField extends Upload {

    private final String texts;

    /**
     * @param texts what its texts are called before {@code .choose}, {@code .drop}, {@code .again},
     *     {@code .cancel}, {@code .one-file}, {@code .wrong-type}, {@code .failed.large} and {@code
     *     .failed.stopped}
     * @param extensions with their dots
     * @param most how many files at a time
     * @param largest how many bytes a file has at most
     */
    public FileField(
            String texts, List<String> extensions, int most, int largest, UploadHandler handler) {
        super(handler);
        this.texts = texts;
        addClassName("mw-file-field");
        setMaxFiles(most);
        setMaxFileSize(largest);
        setAcceptedFileExtensions(extensions.toArray(String[]::new));
        Button choose = new Button(text("choose"));
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        setUploadButton(choose);
        setDropLabel(new Span(text("drop")));
        setI18n(words(String.join(", ", extensions)));
    }

    /** Ends the transfer in the browser. */
    public void abort() {
        getElement()
                .executeJs(
                        """
                        [...this.files].forEach(file =>
                          this.dispatchEvent(new CustomEvent('file-abort', {detail: {file}})))
                        """);
    }

    /** Forgets the files that have arrived; those under way stay listed. */
    public void forgetArrived() {
        getElement().executeJs("this.files = this.files.filter(file => !file.complete)");
    }

    private UploadI18N words(String extensions) {
        String stopped = text("failed.stopped");
        return new UploadI18N()
                .setAddFiles(one(new UploadI18N.AddFiles(), "choose"))
                .setDropFiles(one(new UploadI18N.DropFiles(), "drop"))
                .setFile(
                        new UploadI18N.File()
                                .setRetry(text("again"))
                                .setStart(text("choose"))
                                .setRemove(text("cancel")))
                .setError(
                        new UploadI18N.Error()
                                .setTooManyFiles(text("one-file"))
                                .setFileIsTooBig(text("failed.large"))
                                .setIncorrectFileType(
                                        getTranslation(texts + ".wrong-type", extensions)))
                .setUploading(
                        new UploadI18N.Uploading()
                                .setStatus(
                                        new UploadI18N.Uploading.Status()
                                                .setConnecting("")
                                                .setStalled("")
                                                .setProcessing("")
                                                .setHeld(""))
                                .setRemainingTime(
                                        new UploadI18N.Uploading.RemainingTime()
                                                .setPrefix("")
                                                .setUnknown(""))
                                .setError(
                                        new UploadI18N.Uploading.Error()
                                                .setServerUnavailable(stopped)
                                                .setUnexpectedServerError(stopped)
                                                .setForbidden(stopped)
                                                .setFileTooLarge(text("failed.large"))))
                .setUnits(List.of("B", "kB", "MB", "GB"));
    }

    private <T extends UploadI18N.SingleMulti> T one(T words, String key) {
        words.setOne(text(key));
        words.setMany(text(key));
        return words;
    }

    private String text(String key) {
        return getTranslation(texts + "." + key);
    }
}
