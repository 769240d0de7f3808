package mawaqif.studies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import mawaqif.api.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The rows of studies and of their histories. */
@Repository
class JdbcStudies {

    private static final String NEWEST =
            """
            select s.id, s.slug, s.data_version, c.title
            from study s join codebook c on c.study = s.id and c.valid_to is null
            """;

    private final JdbcClient jdbc;

    JdbcStudies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Study> all() {
        return jdbc.sql(NEWEST).query(JdbcStudies::study).list();
    }

    Optional<Study> find(Code slug) {
        return jdbc.sql(NEWEST + " where s.slug = :slug")
                .param("slug", slug.value())
                .query(JdbcStudies::study)
                .optional();
    }

    boolean isEmpty() {
        return jdbc.sql("select count(*) from study").query(Long.class).single() == 0;
    }

    StudyId insert(Code slug) {
        var key = new GeneratedKeyHolder();
        try {
            jdbc.sql("insert into study (slug, data_version) values (:slug, 1)")
                    .param("slug", slug.value())
                    .update(key, "id");
        } catch (DuplicateKeyException taken) {
            throw new SlugTaken(slug);
        }
        return new StudyId(Objects.requireNonNull(key.getKey()).longValue());
    }

    /** Locks the study against other writers until the transaction ends. */
    long raiseVersion(StudyId study) {
        int found =
                jdbc.sql("update study set data_version = data_version + 1 where id = :study")
                        .param("study", study.value())
                        .update();
        if (found == 0) {
            throw new Problem.NotFound("The study has been deleted meanwhile");
        }
        return jdbc.sql("select data_version from study where id = :study")
                .param("study", study.value())
                .query(Long.class)
                .single();
    }

    void record(Change change, @Nullable String person, String what) {
        jdbc.sql(
                        """
                        insert into study_version (study, version, written_at, person, what)
                        values (:study, :version, :at, :person, :what)
                        """)
                .param("study", change.study().value())
                .param("version", change.version())
                .param("at", change.at().atOffset(ZoneOffset.UTC))
                .param("person", person)
                .param("what", what)
                .update();
    }

    List<StudyVersion> history(StudyId study, int limit) {
        return jdbc.sql(
                        """
                        select version, written_at, person, what from study_version
                        where study = :study order by version desc limit :limit
                        """)
                .param("study", study.value())
                .param("limit", limit)
                .query(JdbcStudies::line)
                .list();
    }

    List<StudyVersion> history(StudyId study, Collection<Long> versions) {
        return jdbc.sql(
                        """
                        select version, written_at, person, what from study_version
                        where study = :study and version in (:versions)
                        """)
                .param("study", study.value())
                .param("versions", versions)
                .query(JdbcStudies::line)
                .list();
    }

    Optional<Instant> madeAt(StudyId study, long version) {
        return jdbc.sql(
                        """
                        select written_at from study_version
                        where study = :study and version = :version
                        """)
                .param("study", study.value())
                .param("version", version)
                .query((row, _) -> row.getObject("written_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    void delete(StudyId study) {
        jdbc.sql("delete from study_version where study = :study")
                .param("study", study.value())
                .update();
        jdbc.sql("delete from study where id = :study").param("study", study.value()).update();
    }

    private static StudyVersion line(ResultSet row, int number) throws SQLException {
        return new StudyVersion(
                row.getLong("version"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getString("person"),
                row.getString("what"));
    }

    private static Study study(ResultSet row, int number) throws SQLException {
        return new Study(
                new StudyId(row.getLong("id")),
                new Code(row.getString("slug")),
                LocalizedText.fromJson(row.getString("title")),
                row.getLong("data_version"));
    }
}
