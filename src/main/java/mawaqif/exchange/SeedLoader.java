package mawaqif.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import mawaqif.api.Problem;
import mawaqif.studies.Studies;
import mawaqif.ui.Translations;
import mawaqif.users.Access;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads the first studies into a database without any, through the same import that people use: all
 * of them or none. It runs before the web server takes its first request, so that nothing answers
 * until they are there.
 */
@Component
class SeedLoader implements SmartInitializingSingleton {

    /** Names a folder of study folders; empty for none; absent for those packaged. */
    static final String SETTING = "mawaqif.seeds";

    private static final Logger LOG = LoggerFactory.getLogger(SeedLoader.class);

    private final Environment environment;
    private final Workspace workspace;
    private final Studies studies;
    private final StudyImports imports;
    private final Access access;
    private final Translations texts;
    private final TransactionTemplate transaction;

    SeedLoader(
            Environment environment,
            Workspace workspace,
            Studies studies,
            StudyImports imports,
            Access access,
            Translations texts,
            TransactionTemplate transaction) {
        this.environment = environment;
        this.workspace = workspace;
        this.studies = studies;
        this.imports = imports;
        this.access = access;
        this.texts = texts;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        workspace.clear();
        String folder = environment.getProperty(SETTING);
        if (!studies.isEmpty() || folder != null && folder.isBlank()) {
            return;
        }
        try (Workspace.Folder copies = workspace.open()) {
            List<Path> seeds =
                    folder == null
                            ? SeedFolders.packaged(copies.path())
                            : SeedFolders.in(Path.of(folder));
            List<ImportReport> loaded =
                    access.asSystem(() -> transaction.execute(_ -> loadAll(seeds)));
            loaded.forEach(SeedLoader::tell);
        } catch (IOException unreadable) {
            throw new SeedsFailed("the seeds can't be read: " + unreadable.getMessage());
        }
    }

    private List<ImportReport> loadAll(List<Path> seeds) {
        return seeds.stream().map(this::load).toList();
    }

    private ImportReport load(Path seed) {
        try {
            Faults faults = new Faults(texts, Locale.ENGLISH);
            return imports.importStudy(
                    StudyFiles.ofFolder(seed), null, faults, ImportProgress.NONE);
        } catch (Problem.InvalidContent invalid) {
            throw SeedsFailed.because(seed, invalid);
        } catch (Problem problem) {
            throw new SeedsFailed(
                    "the seed %s: %s".formatted(seed.getFileName(), problem.detail()));
        } catch (IOException unreadable) {
            throw new SeedsFailed(
                    "the seed %s can't be read: %s"
                            .formatted(seed.getFileName(), unreadable.getMessage()));
        }
    }

    private static void tell(ImportReport report) {
        LOG.info(
                "Loaded {}: {} sources, {} claims",
                report.slug(),
                report.added().sources(),
                report.added().claims());
    }
}
