package mawaqif.claims;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import mawaqif.studies.Change;
import mawaqif.studies.Code;
import mawaqif.studies.PartialDate;
import mawaqif.studies.StudyDeleted;
import mawaqif.studies.StudyId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of silences. */
@Repository
class JdbcSilences {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    JdbcSilences(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    List<Silence> all(StudyId study, long version) {
        return jdbc.sql(
                        """
                        select * from silence where study = :study and valid_from <= :version
                        and (valid_to is null or valid_to > :version) order by id
                        """)
                .param("study", study.value())
                .param("version", version)
                .query(JdbcSilences::silence)
                .list();
    }

    /** Everyone who recorded one. */
    List<Code> coders(StudyId study, long version) {
        return jdbc.sql(
                        """
                        select distinct coder from silence where study = :study
                        and valid_from <= :version and (valid_to is null or valid_to > :version)
                        """)
                .param("study", study.value())
                .param("version", version)
                .query((row, _) -> new Code(row.getString(1)))
                .list();
    }

    void insert(Change change, Collection<Silence> silences) {
        batches.batchUpdate(
                """
                insert into silence (study, valid_from, source, stakeholder, issue, lens, coder,
                    looked) values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                silences,
                1000,
                (statement, each) -> {
                    statement.setLong(1, change.study().value());
                    statement.setLong(2, change.version());
                    statement.setString(3, each.source().value());
                    statement.setString(4, Columns.text(each.stakeholder()));
                    statement.setString(5, each.issue().value());
                    statement.setString(6, each.lens().value());
                    statement.setString(7, each.coder().value());
                    statement.setString(8, Columns.text(each.date()));
                });
    }

    @EventListener
    void delete(StudyDeleted event) {
        jdbc.sql("delete from silence where study = :study")
                .param("study", event.study().value())
                .update();
    }

    private static Silence silence(ResultSet row, int number) throws SQLException {
        String looked = row.getString("looked");
        return new Silence(
                new Code(row.getString("source")),
                Columns.code(row, "stakeholder"),
                new Code(row.getString("issue")),
                new Code(row.getString("lens")),
                new Code(row.getString("coder")),
                looked == null ? null : new PartialDate(looked));
    }
}
