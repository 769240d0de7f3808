package mawaqif.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import mawaqif.api.Problem;
import mawaqif.claims.Claim;
import mawaqif.claims.Claims.Stored;
import mawaqif.exchange.ImportProgress.Step;
import mawaqif.exchange.ImportReport.Counts;
import mawaqif.sources.Sources;
import mawaqif.studies.Change;
import mawaqif.studies.Code;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import mawaqif.ui.Translations;
import mawaqif.users.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks outside the database, then stores in one transaction. */
@Service
class StudyImports implements Imports {

    /** The coder of what the application itself imports. */
    private static final String SYSTEM = "mawaqif";

    private static final Counts NOTHING = new Counts(0, 0, 0, 0);

    private final Workspace workspace;
    private final Access access;
    private final Studies studies;
    private final Sources sources;
    private final Storing storing;
    private final Translations texts;
    private final TransactionTemplate transaction;

    StudyImports(
            Workspace workspace,
            Access access,
            Studies studies,
            Sources sources,
            Storing storing,
            Translations texts,
            TransactionTemplate transaction) {
        this.workspace = workspace;
        this.access = access;
        this.studies = studies;
        this.sources = sources;
        this.storing = storing;
        this.texts = texts;
        this.transaction = transaction;
    }

    @Override
    public Upload receive(InputStream content) throws IOException {
        return Upload.receive(content, workspace);
    }

    @Override
    public ImportReport importStudy(
            Upload archive, @Nullable Code slug, Locale language, ImportProgress progress) {
        try (archive;
                Workspace.Folder unpacked = workspace.open()) {
            access.requireAdministrator();
            Faults faults = new Faults(texts, language);
            StudyFiles files = Unpacking.unpack(archive.file(), unpacked.path(), faults, progress);
            return importStudy(files, slug, faults, progress);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Makes a study out of files that are at hand. */
    ImportReport importStudy(
            StudyFiles files, @Nullable Code slug, Faults faults, ImportProgress progress)
            throws IOException {
        CheckedStudy study = CheckedStudy.read(files, slug, importer(), faults, progress);
        Change change = store(study, files, progress);
        Counts added =
                new Counts(
                        study.sources().size(),
                        study.claims().size(),
                        study.quoteCount(),
                        study.silences().size());
        return report(study.slug(), change, added, NOTHING, faults);
    }

    private Change store(CheckedStudy study, StudyFiles files, ImportProgress progress) {
        return inTransaction(() -> {
            Change change = studies.create(study.slug(), study.codebook());
            storing.store(change, study, files, progress);
            return change;
        });
    }

    @Override
    public ImportReport importClaims(
            Study study, Upload table, Locale language, ImportProgress progress) {
        try (table) {
            Faults faults = new Faults(texts, language);
            return inTransaction(() -> {
                Change change = studies.begin(study.id(), "Imported claims.csv");
                List<Claim> claims = read(change, table, faults, progress);
                Stored stored = storing.store(change, claims, 0, progress);
                return report(
                        study.slug(),
                        change,
                        new Counts(0, stored.added(), stored.addedQuotes(), 0),
                        new Counts(0, stored.replaced(), stored.replacedQuotes(), 0),
                        faults);
            });
        }
    }

    /** Inside the transaction, whose lock keeps codebook and sources as they were checked. */
    private List<Claim> read(Change change, Upload table, Faults faults, ImportProgress progress) {
        ClaimTable claims =
                new ClaimTable(
                        Vocabulary.of(studies.codebook(change.study(), change.version())),
                        new StoredDocuments(sources, change.study(), change.version()),
                        importer(),
                        faults);
        try {
            claims.read(
                    StudyFiles.CLAIMS,
                    table.file(),
                    share -> {
                        ImportCancelled.check(progress);
                        progress.at(Step.CHECKING, share);
                    });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        faults.refuse();
        return claims.claims();
    }

    private <T> T inTransaction(java.util.function.Supplier<T> work) {
        try {
            return Objects.requireNonNull(transaction.execute(_ -> work.get()));
        } catch (PessimisticLockingFailureException busy) {
            throw new Problem.Conflict(
                    "Another import is writing here; try again when it has ended");
        }
    }

    private String importer() {
        return access.coder().orElse(SYSTEM);
    }

    private static ImportReport report(
            Code slug, Change change, Counts added, Counts replaced, Faults faults) {
        return new ImportReport(
                slug.value(),
                change.version(),
                added,
                replaced,
                faults.warnings(),
                faults.warningCount());
    }
}
