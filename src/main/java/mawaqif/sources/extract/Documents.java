package mawaqif.sources.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import mawaqif.api.Problem;
import mawaqif.sources.Original;
import mawaqif.sources.Source;
import mawaqif.sources.SourceText;
import mawaqif.sources.Sources;
import mawaqif.studies.Change;
import mawaqif.studies.Code;
import mawaqif.studies.Studies;
import mawaqif.studies.StudyId;
import mawaqif.users.Access;
import mawaqif.users.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings documents into a study: takes their words out for a person to look at, then stores them
 * with the document itself. Asks for an analyst, always.
 */
@Service
public class Documents {

    private final Extractions extractions;
    private final Sources sources;
    private final Studies studies;
    private final Access access;
    private final TransactionTemplate transaction;

    Documents(
            Extractions extractions,
            Sources sources,
            Studies studies,
            Access access,
            TransactionTemplate transaction) {
        this.extractions = extractions;
        this.sources = sources;
        this.studies = studies;
        this.access = access;
        this.transaction = transaction;
    }

    /**
     * Takes a document in, onto disk, for whoever may add it; to be closed when done with.
     *
     * @param name as the sender tells it; folders, control characters and excess length are cut
     * @throws RefusedDocument beyond 50 MB
     * @throws IOException if it stops arriving; nothing of it stays then
     */
    public Arrived receive(StudyId study, String name, InputStream content) throws IOException {
        access.require(study.value(), Role.ANALYST);
        return Arrived.receive(name, content);
    }

    /**
     * What a document says. Waits its turn; nothing is stored.
     *
     * @param cancelled asked often
     * @throws RefusedDocument if its words cannot be had
     */
    public Extracted read(StudyId study, Arrived file, BooleanSupplier cancelled) {
        access.require(study.value(), Role.ANALYST);
        return extractions.extract(file, cancelled);
    }

    /** The source that has this document already, with this text or with another out of it. */
    public Optional<Source> same(
            StudyId study, long version, Arrived file, DocumentKind kind, String text) {
        access.require(study.value(), Role.ANALYST);
        return sources.same(study, version, original(file, kind), SourceText.of(text));
    }

    /**
     * A code for a new source that is free.
     *
     * @param others codes that other documents are about to take
     */
    public Code propose(
            StudyId study, long version, String title, String fileName, Collection<Code> others) {
        Set<String> taken =
                sources.all(study, version).stream()
                        .map(Documents::path)
                        .collect(Collectors.toSet());
        Predicate<Code> isTaken =
                code ->
                        others.contains(code)
                                || taken.contains(path(code))
                                || sources.find(study, version, code).isPresent();
        return CodeProposal.of(title, fileName, isTaken);
    }

    /**
     * Stores a document, as one data version.
     *
     * @param known what is known of it; its file is named by its code whatever it says
     * @param text its words, as a person has seen them
     * @throws Problem.Conflict if the code is taken, or a source has the document already
     */
    public Source store(StudyId study, Source known, Arrived file, DocumentKind kind, String text) {
        access.require(study.value(), Role.ANALYST);
        Original original = original(file, kind);
        SourceText words = SourceText.of(text);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Source stored =
                transaction.execute(_ -> {
                    Change change = studies.begin(study, "Added a source");
                    List<Source> all = sources.all(study, change.version());
                    requireFree(all, known.code());
                    sources.same(study, change.version(), original, words)
                            .ifPresent(same -> {
                                throw new Problem.Conflict(
                                        "The source '%s' has this document already"
                                                .formatted(same.code()));
                            });
                    Source source = withFile(known, freePath(all, known.code()));
                    sources.add(change, source, bytes, original);
                    return source;
                });
        return java.util.Objects.requireNonNull(stored);
    }

    private static void requireFree(List<Source> all, Code code) {
        if (all.stream().anyMatch(each -> each.code().equals(code))) {
            throw new Problem.Conflict(
                    "A source called '%s' is there already; give another code".formatted(code));
        }
    }

    /** Archives hold one file for each path, and some systems know no capitals. */
    private static String freePath(List<Source> all, Code code) {
        Set<String> taken = all.stream().map(Documents::path).collect(Collectors.toSet());
        String path = "sources/%s.txt".formatted(code);
        for (int n = 2; taken.contains(path.toLowerCase(java.util.Locale.ROOT)); n++) {
            path = "sources/%s-%d.txt".formatted(code, n);
        }
        return path;
    }

    private static String path(Source source) {
        return source.file().toLowerCase(java.util.Locale.ROOT);
    }

    private static String path(Code code) {
        return "sources/%s.txt".formatted(code).toLowerCase(java.util.Locale.ROOT);
    }

    private static Source withFile(Source known, String file) {
        return new Source(
                known.code(),
                file,
                known.title(),
                known.publisher(),
                known.author(),
                known.published(),
                known.language(),
                known.direction(),
                known.url(),
                known.rights(),
                known.redistributable());
    }

    private static Original original(Arrived file, DocumentKind kind) {
        try {
            return new Original(file.name(), kind.mediaType(), Files.readAllBytes(file.path()));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
