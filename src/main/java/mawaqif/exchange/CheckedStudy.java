package mawaqif.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import mawaqif.claims.Claim;
import mawaqif.claims.Silence;
import mawaqif.exchange.ImportProgress.Step;
import mawaqif.sources.Source;
import mawaqif.studies.Code;
import mawaqif.studies.Codebook;
import org.jspecify.annotations.Nullable;

/** A study folder in which nothing is wrong. */
record CheckedStudy(
        Code slug,
        Codebook codebook,
        Collection<Source> sources,
        List<Claim> claims,
        List<Silence> silences) {

    /** The share of the checking that the sources take. */
    static final double SOURCES = 0.4;

    /**
     * Reads every file, whatever is wrong with another.
     *
     * @param importer the coder of claims that name none
     * @throws mawaqif.api.Problem.InvalidContent if anything is wrong
     */
    static CheckedStudy read(
            StudyFiles files,
            @Nullable Code slug,
            String importer,
            Faults faults,
            ImportProgress progress)
            throws IOException {
        StudyYaml study = StudyYaml.read(files, slug != null, faults);
        SourcesYaml sources = SourcesYaml.read(files, faults, progress);
        Documents documents = new FolderDocuments(files, sources);
        ClaimTable claims = new ClaimTable(study.vocabulary(), documents, importer, faults);
        Path claimFile = files.path(StudyFiles.CLAIMS).orElse(null);
        if (claimFile == null) {
            faults.error(Place.file(StudyFiles.CLAIMS), null, "file.missing", StudyFiles.CLAIMS);
        } else {
            claims.read(StudyFiles.CLAIMS, claimFile, share -> follow(progress, share));
        }
        Path silenceFile = files.path(StudyFiles.SILENCES).orElse(null);
        List<Silence> silences =
                silenceFile == null
                        ? List.of()
                        : new SilenceTable(study.vocabulary(), documents, importer, faults)
                                .read(StudyFiles.SILENCES, silenceFile);
        faults.refuse();
        return new CheckedStudy(
                Objects.requireNonNull(slug != null ? slug : study.slug()),
                Objects.requireNonNull(study.codebook()),
                sources.sources().values(),
                claims.claims(),
                silences);
    }

    private static void follow(ImportProgress progress, double share) {
        ImportCancelled.check(progress);
        progress.at(Step.CHECKING, SOURCES + (1 - SOURCES) * share);
    }

    int quoteCount() {
        return claims.stream().mapToInt(each -> each.quotes().size()).sum();
    }
}
