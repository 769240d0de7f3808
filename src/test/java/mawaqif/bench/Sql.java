package mawaqif.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A database holding the same claims, asked for claims, distinct sources and weights per stance of
 * every cell. It is spared the second and third source of a claim, and everything a cell holds
 * beyond these figures.
 */
final class Sql implements AutoCloseable {
    private static final String CELLS =
            """
            SELECT stakeholder, issue, count(*), count(DISTINCT source),
                sum(CASE WHEN stance = -2 THEN confidence ELSE 0 END),
                sum(CASE WHEN stance = -1 THEN confidence ELSE 0 END),
                sum(CASE WHEN stance = 0 THEN confidence ELSE 0 END),
                sum(CASE WHEN stance = 1 THEN confidence ELSE 0 END),
                sum(CASE WHEN stance = 2 THEN confidence ELSE 0 END)
            FROM claim WHERE lens = 0 AND status = %d GROUP BY stakeholder, issue
            """
                    .formatted(Synthetic.ACCEPTED);
    private static final int BATCH = 10_000;

    private final Connection connection;

    Sql(String url, Synthetic data) throws SQLException {
        connection = DriverManager.getConnection(url);
        execute(
                """
                CREATE TABLE claim (stakeholder TINYINT, issue TINYINT, lens TINYINT,
                    stance TINYINT, confidence TINYINT, status TINYINT, source SMALLINT)
                """);
        connection.setAutoCommit(false);
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO claim VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            for (int row = 0; row < data.size; row++) {
                insert.setInt(1, data.stakeholder[row]);
                insert.setInt(2, data.issue[row]);
                insert.setInt(3, data.lens[row]);
                insert.setInt(4, data.stance[row]);
                insert.setInt(5, data.confidence[row]);
                insert.setInt(6, data.status[row]);
                insert.setInt(7, data.source[row]);
                insert.addBatch();
                if ((row + 1) % BATCH == 0 || row + 1 == data.size) {
                    insert.executeBatch();
                }
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Reads all cells; returns the number of claims in them. */
    long cells() {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(CELLS)) {
            long claims = 0;
            while (result.next()) {
                claims += result.getLong(3);
            }
            return claims;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
