package mawaqif.studies;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Makes sure that what is acknowledged is on disk. When two transactions of H2 commit at the same
 * moment, even without write delay, one may leave its pages to the next to write ({@code
 * MVStore.tryCommit} does not wait); a process that dies in between loses them. So every write to a
 * study asks for a checkpoint, which waits, before its caller hears that it is done.
 */
@Component
class Durability {

    private final JdbcTemplate jdbc;
    private final boolean h2;

    Durability(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.h2 =
                Boolean.TRUE.equals(
                        jdbc.execute(
                                (ConnectionCallback<Boolean>)
                                        connection ->
                                                connection
                                                        .getMetaData()
                                                        .getDatabaseProductName()
                                                        .equals("H2")));
    }

    /** Has the running transaction written out as soon as it has committed. */
    void afterCommit() {
        if (h2) {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            jdbc.execute("checkpoint sync");
                        }
                    });
        }
    }
}
