package mawaqif.exchange;

/** Ends an import that its user has cancelled; nothing of it stays. */
public final class ImportCancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImportCancelled() {
        super("The import was cancelled; nothing was stored");
    }

    static void check(ImportProgress progress) {
        if (progress.cancelled()) {
            throw new ImportCancelled();
        }
    }
}
