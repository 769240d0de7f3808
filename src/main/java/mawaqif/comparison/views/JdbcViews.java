package mawaqif.comparison.views;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import mawaqif.studies.StudyDeleted;
import mawaqif.studies.StudyId;
import mawaqif.users.PersonRemoved;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The rows of saved views. */
@Repository
class JdbcViews {

    private static final String VISIBLE =
            """
            select id, study, name, screen, owner, shared, data_version, made_at from saved_view
            where study = :study and (shared or owner = :self)
            """;

    private static final String TAKEN = "comparison.views.refused.taken";

    private final JdbcClient jdbc;

    JdbcViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a person sees, in the order in which it was made. */
    List<View> visible(StudyId study, String self) {
        return jdbc.sql(VISIBLE + " order by id")
                .param("study", study.value())
                .param("self", self)
                .query(JdbcViews::view)
                .list();
    }

    Optional<View> visible(StudyId study, String self, long id) {
        return jdbc.sql(VISIBLE + " and id = :id")
                .param("study", study.value())
                .param("self", self)
                .param("id", id)
                .query(JdbcViews::view)
                .optional();
    }

    /**
     * @param view whose id does not count
     * @throws ViewRefused if its owner has another of that name in the study
     */
    View insert(View view) {
        var key = new GeneratedKeyHolder();
        try {
            jdbc.sql(
                            """
                            insert into saved_view
                                (study, name, screen, owner, shared, data_version, made_at)
                            values (:study, :name, :screen, :owner, :shared, :version, :at)
                            """)
                    .param("study", view.study().value())
                    .param("name", view.name())
                    .param("screen", view.screen())
                    .param("owner", view.owner())
                    .param("shared", view.shared())
                    .param("version", view.version())
                    .param("at", view.madeAt().atOffset(ZoneOffset.UTC))
                    .update(key, "id");
        } catch (DuplicateKeyException taken) {
            throw new ViewRefused(TAKEN);
        }
        return new View(
                Objects.requireNonNull(key.getKey()).longValue(),
                view.study(),
                view.name(),
                view.screen(),
                view.owner(),
                view.shared(),
                view.version(),
                view.madeAt());
    }

    /**
     * @throws ViewRefused if its owner has another of that name in the study
     */
    void rename(long id, String name) {
        try {
            jdbc.sql("update saved_view set name = :name where id = :id")
                    .param("id", id)
                    .param("name", name)
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new ViewRefused(TAKEN);
        }
    }

    void share(long id, boolean shared) {
        jdbc.sql("update saved_view set shared = :shared where id = :id")
                .param("id", id)
                .param("shared", shared)
                .update();
    }

    void delete(long id) {
        jdbc.sql("delete from saved_view where id = :id").param("id", id).update();
    }

    @EventListener
    void delete(StudyDeleted event) {
        jdbc.sql("delete from saved_view where study = :study")
                .param("study", event.study().value())
                .update();
    }

    /**
     * Nobody could ever see the private ones again. Shared ones are in use: they stay under the
     * name, as claims do, and leads look after them.
     */
    @EventListener
    void delete(PersonRemoved event) {
        jdbc.sql("delete from saved_view where owner = :owner and not shared")
                .param("owner", event.name())
                .update();
    }

    private static View view(ResultSet row, int number) throws SQLException {
        Instant made = row.getObject("made_at", OffsetDateTime.class).toInstant();
        return new View(
                row.getLong("id"),
                new StudyId(row.getLong("study")),
                row.getString("name"),
                row.getString("screen"),
                row.getString("owner"),
                row.getBoolean("shared"),
                row.getObject("data_version", Long.class),
                made);
    }
}
