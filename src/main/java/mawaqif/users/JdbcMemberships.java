package mawaqif.users;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keeps what each account may do in which study. */
@Repository
class JdbcMemberships {

    private final JdbcClient jdbc;

    JdbcMemberships(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Membership> find(long account, long study) {
        return jdbc.sql("select role, may_export from membership where account = ? and study = ?")
                .params(account, study)
                .query((row, number) ->
                        new Membership(
                                study,
                                Role.valueOf(row.getString("role")),
                                row.getBoolean("may_export")))
                .optional();
    }

    /** The memberships of every account, by account, each list by study. */
    Map<Long, List<Membership>> all() {
        record Row(long account, Membership membership) {}
        return jdbc
                .sql("select account, study, role, may_export from membership order by study")
                .query((row, number) ->
                        new Row(
                                row.getLong("account"),
                                new Membership(
                                        row.getLong("study"),
                                        Role.valueOf(row.getString("role")),
                                        row.getBoolean("may_export"))))
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Row::account,
                                Collectors.mapping(Row::membership, Collectors.toList())));
    }

    /** Gives or changes a role; of two at once the later wins. */
    void put(long account, Membership membership) {
        int changed =
                jdbc.sql(
                                """
                                update membership set role = ?, may_export = ?
                                where account = ? and study = ?
                                """)
                        .params(
                                membership.role().name(),
                                membership.mayExport(),
                                account,
                                membership.study())
                        .update();
        if (changed == 0) {
            jdbc.sql("insert into membership (account, study, role, may_export) values (?,?,?,?)")
                    .params(
                            account,
                            membership.study(),
                            membership.role().name(),
                            membership.mayExport())
                    .update();
        }
    }

    void remove(long account, long study) {
        jdbc.sql("delete from membership where account = ? and study = ?")
                .params(account, study)
                .update();
    }

    void forget(long study) {
        jdbc.sql("delete from membership where study = ?").param(study).update();
    }
}
