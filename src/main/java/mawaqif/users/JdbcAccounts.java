package mawaqif.users;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Keeps accounts. */
@Repository
class JdbcAccounts {

    private static final String COLUMNS =
            "id, name, password, administrator, disabled, created, failures, failed_at, era,"
                    + " language, theme";

    private final JdbcClient jdbc;

    JdbcAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Account> all() {
        return jdbc.sql("select " + COLUMNS + " from account order by name_key")
                .query(JdbcAccounts::account)
                .list();
    }

    Optional<Account> byName(String name) {
        return jdbc.sql("select " + COLUMNS + " from account where name_key = ?")
                .param(PersonName.key(name))
                .query(JdbcAccounts::account)
                .optional();
    }

    Optional<Account> byId(long id) {
        return jdbc.sql("select " + COLUMNS + " from account where id = ?")
                .param(id)
                .query(JdbcAccounts::account)
                .optional();
    }

    boolean isEmpty() {
        return jdbc.sql("select count(*) from account").query(Long.class).single() == 0;
    }

    /**
     * @throws org.springframework.dao.DuplicateKeyException if another account has the name
     */
    void add(String name, @Nullable String password, boolean administrator, Instant now) {
        jdbc.sql(
                        """
                        insert into account
                            (name, name_key, password, administrator, disabled, created, failures, era)
                        values (?, ?, ?, ?, false, ?, 0, 1)
                        """)
                .params(name, PersonName.key(name))
                .param(password)
                .params(administrator, at(now))
                .update();
    }

    /** Sets the password, forgets failures and ends open sessions. */
    void password(long id, String hash) {
        jdbc.sql(
                        """
                        update account
                        set password = ?, failures = 0, failed_at = null, era = era + 1
                        where id = ?
                        """)
                .params(hash, id)
                .update();
    }

    void failures(long id, Failures failures) {
        Instant last = failures.last();
        jdbc.sql("update account set failures = ?, failed_at = ? where id = ?")
                .param(failures.count())
                .param(last == null ? null : at(last))
                .param(id)
                .update();
    }

    void administrator(long id, boolean administrator) {
        jdbc.sql("update account set administrator = ?, era = era + 1 where id = ?")
                .params(administrator, id)
                .update();
    }

    void disabled(long id, boolean disabled) {
        jdbc.sql("update account set disabled = ?, era = era + 1 where id = ?")
                .params(disabled, id)
                .update();
    }

    void remove(long id) {
        jdbc.sql("delete from account where id = ?").param(id).update();
    }

    /** Locks the administrators until the end of the transaction and tells who can sign in. */
    List<Long> lockAdministrators() {
        return jdbc.sql(
                        """
                        select id from account
                        where administrator = true and disabled = false order by id for update
                        """)
                .query((row, number) -> row.getLong("id"))
                .list();
    }

    void language(long id, String language) {
        jdbc.sql("update account set language = ? where id = ?").params(language, id).update();
    }

    void theme(long id, String theme) {
        jdbc.sql("update account set theme = ? where id = ?").params(theme, id).update();
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        OffsetDateTime failed = row.getObject("failed_at", OffsetDateTime.class);
        int failures = row.getInt("failures");
        return new Account(
                row.getLong("id"),
                row.getString("name"),
                row.getString("password"),
                row.getBoolean("administrator"),
                row.getBoolean("disabled"),
                row.getObject("created", OffsetDateTime.class).toInstant(),
                failed == null ? Failures.NONE : new Failures(failures, failed.toInstant()),
                row.getInt("era"),
                row.getString("language"),
                row.getString("theme"));
    }
}
