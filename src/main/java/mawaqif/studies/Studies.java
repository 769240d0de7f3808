package mawaqif.studies;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mawaqif.api.Problem;
import mawaqif.users.Access;
import mawaqif.users.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds, creates, changes and deletes studies; authorises every call for the signed-in person. */
@Service
@Transactional(readOnly = true)
public class Studies {

    private final JdbcStudies studies;
    private final JdbcCodebooks codebooks;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<StudyCounts> counts;
    private final Durability durability;

    Studies(
            JdbcStudies studies,
            JdbcCodebooks codebooks,
            Access access,
            ApplicationEventPublisher events,
            ObjectProvider<StudyCounts> counts,
            Durability durability) {
        this.studies = studies;
        this.codebooks = codebooks;
        this.access = access;
        this.events = events;
        this.counts = counts;
        this.durability = durability;
    }

    /** The studies that the signed-in person may read, by title. */
    public List<Study> all() {
        return studies.all().stream()
                .filter(this::isReadable)
                .sorted(
                        Comparator.comparing((Study study) -> study.title().in("en"))
                                .thenComparing(Study::slug))
                .toList();
    }

    /** The study of that name, if the signed-in person may read it. */
    public Optional<Study> find(Code slug) {
        return studies.find(slug).filter(this::isReadable);
    }

    /**
     * What an address names.
     *
     * @param version the data version asked for as it stands in the address, or null for the newest
     * @throws Problem.NotFound if there is no such study or the signed-in person may not read it
     * @throws Problem.BadRequest if the study has no such version
     */
    public Snapshot at(String slug, @Nullable String version) {
        Study study =
                Optional.of(slug)
                        .filter(Code::isCode)
                        .flatMap(code -> find(new Code(code)))
                        .orElseThrow(() ->
                                new Problem.NotFound(
                                        "No study called '%s' is there for you".formatted(slug)));
        return new Snapshot(study, study.version(version));
    }

    /** Whether no study exists, without regard to who asks. */
    public boolean isEmpty() {
        return studies.isEmpty();
    }

    /**
     * The codebook as it was at a data version.
     *
     * @throws IllegalArgumentException if the study had no such version
     */
    public Codebook codebook(StudyId study, long version) {
        access.require(study.value(), Role.READER);
        return codebooks.read(study, version);
    }

    /** How much of everything a study holds, by plural noun, such as {@code claims}. */
    public Map<String, Long> counts(StudyId study, long version) {
        access.require(study.value(), Role.READER);
        Map<String, Long> all = new LinkedHashMap<>();
        counts.orderedStream().forEach(each -> all.putAll(each.counts(study, version)));
        Codebook codebook = codebooks.read(study, version);
        all.put("stakeholders", (long) codebook.stakeholders().size());
        all.put("issues", (long) codebook.issues().size());
        all.put("lenses", (long) codebook.lenses().size());
        all.put("scenarios", (long) codebook.scenarios().size());
        all.put("periods", (long) codebook.periods().size());
        return all;
    }

    /** The newest lines of a study's history, newest first. */
    public List<StudyVersion> history(StudyId study, int limit) {
        access.require(study.value(), Role.READER);
        return studies.history(study, limit);
    }

    /** The lines of a study's history of these data versions, those that there are. */
    public List<StudyVersion> history(StudyId study, Collection<Long> versions) {
        access.require(study.value(), Role.READER);
        return versions.isEmpty() ? List.of() : studies.history(study, versions);
    }

    /** When a data version came about; empty for one that there is not. */
    public Optional<Instant> madeAt(StudyId study, long version) {
        access.require(study.value(), Role.READER);
        return studies.madeAt(study, version);
    }

    /**
     * Creates a study at data version 1 inside the running transaction. Asks for an administrator,
     * who becomes its lead.
     *
     * @throws SlugTaken if another study has that name
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Change create(Code slug, Codebook codebook) {
        access.requireAdministrator();
        StudyId study = studies.insert(slug);
        Change change = recorded(study, 1, "Created the study");
        codebooks.insert(change, codebook);
        access.grantCreator(study.value());
        return change;
    }

    /**
     * Begins a write: raises the data version inside the running transaction, which it locks
     * against other writers of the same study until the end. Asks for an analyst.
     *
     * @param what one line for the history, such as "Imported claims.csv"
     * @throws Problem.NotFound if the study has been deleted meanwhile
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Change begin(StudyId study, String what) {
        access.require(study.value(), Role.ANALYST);
        return recorded(study, studies.raiseVersion(study), what);
    }

    /** Deletes a study and everything in it, in every module. Asks for a lead. */
    @Transactional
    public void delete(StudyId study) {
        access.require(study.value(), Role.LEAD);
        durability.afterCommit();
        studies.raiseVersion(study); // waits for its writers
        events.publishEvent(new StudyDeleted(study));
        access.forget(study.value());
        codebooks.delete(study);
        studies.delete(study);
    }

    private Change recorded(StudyId study, long version, String what) {
        Change change =
                new Change(
                        study, version, Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS));
        durability.afterCommit();
        studies.record(change, access.person().orElse(null), what);
        return change;
    }

    private boolean isReadable(Study study) {
        return access.role(study.id().value()).isPresent();
    }
}
