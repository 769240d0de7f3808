package mawaqif.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;

/** Takes one file, chosen or dropped, which starts on its way at once. */
class FileField extends Upload {

    /**
     * @param extension with its dot
     */
    FileField(String extension, UploadHandler handler) {
        super(handler);
        addClassName("mw-file-field");
        setMaxFiles(1);
        setMaxFileSize(Integer.MAX_VALUE);
        setAcceptedFileExtensions(extension);
        Button choose = new Button(getTranslation("exchange.import.choose"));
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        setUploadButton(choose);
        setDropLabel(new Span(getTranslation("exchange.import.drop")));
        setI18n(words(extension));
    }

    /** Ends the transfer in the browser. */
    void abort() {
        getElement()
                .executeJs(
                        """
                        [...this.files].forEach(file =>
                          this.dispatchEvent(new CustomEvent('file-abort', {detail: {file}})))
                        """);
    }

    private UploadI18N words(String extension) {
        String stopped = getTranslation("exchange.import.failed.stopped");
        return new UploadI18N()
                .setAddFiles(one(new UploadI18N.AddFiles(), "exchange.import.choose"))
                .setDropFiles(one(new UploadI18N.DropFiles(), "exchange.import.drop"))
                .setFile(
                        new UploadI18N.File()
                                .setRetry(getTranslation("exchange.import.again"))
                                .setStart(getTranslation("exchange.import.choose"))
                                .setRemove(getTranslation("exchange.import.cancel")))
                .setError(
                        new UploadI18N.Error()
                                .setTooManyFiles(getTranslation("exchange.import.one-file"))
                                .setFileIsTooBig(getTranslation("exchange.import.failed.large"))
                                .setIncorrectFileType(
                                        getTranslation("exchange.import.wrong-type", extension)))
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
                                                .setFileTooLarge(
                                                        getTranslation(
                                                                "exchange.import.failed.large"))))
                .setUnits(List.of("B", "kB", "MB", "GB"));
    }

    private <T extends UploadI18N.SingleMulti> T one(T words, String key) {
        words.setOne(getTranslation(key));
        words.setMany(getTranslation(key));
        return words;
    }
}
