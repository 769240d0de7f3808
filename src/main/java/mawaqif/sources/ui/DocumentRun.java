package mawaqif.sources.ui;

import java.util.Optional;
import java.util.UUID;
import mawaqif.sources.Source;
import mawaqif.sources.extract.Arrived;
import mawaqif.sources.extract.Documents;
import mawaqif.sources.extract.Extracted;
import mawaqif.sources.extract.RefusedDocument;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** One document on its way to its preview, read by a thread of its own; the screen looks at it. */
final class DocumentRun {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentRun.class);

    /** What came of it. */
    sealed interface Outcome {

        /** Its words are there to be looked at. */
        record Read(Extracted extracted) implements Outcome {}

        /** A source has this document already. */
        record Known(Source source) implements Outcome {}

        /**
         * There is nothing to be had.
         *
         * @param key of the sentence that says why, after {@code sources.add.refused.}
         */
        record Refused(String key) implements Outcome {}
    }

    private final String name;
    private final @Nullable Arrived file;
    private volatile boolean cancelled;
    private volatile @Nullable Outcome outcome;

    private DocumentRun(String name, @Nullable Arrived file) {
        this.name = name;
        this.file = file;
    }

    /** A file that has arrived. */
    static DocumentRun of(Arrived file) {
        return new DocumentRun(file.name(), file);
    }

    /** One that has not, and why. */
    static DocumentRun refused(String name, String key) {
        DocumentRun run = new DocumentRun(name, null);
        run.outcome = new Outcome.Refused(key);
        return run;
    }

    String name() {
        return name;
    }

    Arrived file() {
        if (file == null) {
            throw new IllegalStateException("'%s' has not arrived".formatted(name));
        }
        return file;
    }

    Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** Reads in the background for the person who is signed in on this thread. */
    void start(Documents documents, Studies studies, Study study) {
        SecurityContext person = SecurityContextHolder.createEmptyContext();
        person.setAuthentication(SecurityContextHolder.getContext().getAuthentication());
        Thread.ofVirtual()
                .name("document")
                .start(
                        new DelegatingSecurityContextRunnable(
                                () -> outcome = read(documents, studies, study), person));
    }

    private Outcome read(Documents documents, Studies studies, Study study) {
        try {
            Extracted read = documents.read(study.id(), file(), () -> cancelled);
            long version = studies.find(study.slug()).orElse(study).dataVersion();
            return documents
                    .same(study.id(), version, file(), read.kind(), read.text())
                    .<Outcome>map(Outcome.Known::new)
                    .orElseGet(() -> new Outcome.Read(read));
        } catch (RefusedDocument refused) {
            return new Outcome.Refused(key(refused));
        } catch (RuntimeException unexpected) {
            String number = UUID.randomUUID().toString();
            LOG.error("Error {} on reading a document", number, unexpected);
            return new Outcome.Refused("unexpected");
        }
    }

    static String key(RefusedDocument refused) {
        return refused.why().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Nobody wants it any more; nothing of it stays. */
    void abandon() {
        cancelled = true;
        if (file != null) {
            file.close();
        }
    }
}
