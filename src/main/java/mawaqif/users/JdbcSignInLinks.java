package mawaqif.users;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Keeps one-time links by the hash of their token. */
@Repository
class JdbcSignInLinks {

    private final JdbcClient jdbc;

    JdbcSignInLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Link(long account, Instant expires, @Nullable Instant used) {}

    Optional<Link> find(String hash) {
        return jdbc.sql("select account, expires, used from sign_in_link where token_hash = ?")
                .param(hash)
                .query((row, number) -> {
                    OffsetDateTime used = row.getObject("used", OffsetDateTime.class);
                    return new Link(
                            row.getLong("account"),
                            row.getObject("expires", OffsetDateTime.class).toInstant(),
                            used == null ? null : used.toInstant());
                })
                .optional();
    }

    void add(String hash, long account, Instant expires) {
        jdbc.sql("insert into sign_in_link (token_hash, account, expires) values (?, ?, ?)")
                .params(hash, account, JdbcAccounts.at(expires))
                .update();
    }

    /** Uses a link up; of several at once only one is told true. */
    boolean use(String hash, Instant now) {
        return jdbc.sql(
                                """
                                update sign_in_link set used = ?
                                where token_hash = ? and used is null and expires > ?
                                """)
                        .params(JdbcAccounts.at(now), hash, JdbcAccounts.at(now))
                        .update()
                == 1;
    }

    /** Ends the open links of an account. */
    void expire(long account, Instant now) {
        jdbc.sql(
                        """
                        update sign_in_link set expires = ?
                        where account = ? and used is null and expires > ?
                        """)
                .params(JdbcAccounts.at(now), account, JdbcAccounts.at(now))
                .update();
    }

    void removeExpiredBefore(Instant time) {
        jdbc.sql("delete from sign_in_link where expires < ?")
                .param(JdbcAccounts.at(time))
                .update();
    }
}
