package mawaqif.sources.extract;

import mawaqif.api.Problem;

/** A document whose words cannot be had, and why; nothing of it is stored. */
public final class RefusedDocument extends Problem {

    private static final long serialVersionUID = 1L;

    /** What is the matter with it. */
    public enum Why {
        TOO_LARGE(413, "The file is larger than 50 MB"),
        UNKNOWN_TYPE(
                415,
                "Not a document that is read here; accepted are text, Markdown, HTML, DOCX, ODT and"
                        + " PDF"),
        NO_TEXT(422, "The document has no text; a scanned one needs text recognition (OCR) first"),
        PROTECTED(422, "The document is protected by a password; save it without one"),
        BROKEN(422, "The file is damaged, or not of the kind that its name says"),
        EXPANDS(422, "The file unpacks to far more than a document does"),
        NESTED(422, "The parts of the document are nested too deeply"),
        TOO_LONG(422, "The document has more than 5,000,000 characters"),
        TOO_SLOW(422, "Reading the document took longer than a minute"),
        BUSY(503, "Many documents are being read; try again in a minute"),
        CANCELLED(422, "Reading the document was cancelled");

        private final int status;
        private final String words;

        Why(int status, String words) {
            this.status = status;
            this.words = words;
        }
    }

    private final Why why;

    RefusedDocument(Why why) {
        super(why.status, "Refused document", why.words);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
