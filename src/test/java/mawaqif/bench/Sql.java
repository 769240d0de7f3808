package mawaqif.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
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
            SELECT stakeholder, issue, count(*), %s
                sum(CASE WHEN stance = -2 THEN confidence ELSE 0 END),
                sum(CASE WHEN stance = -1 THEN confidence ELSE 0 END),
                sum(CASE WHEN stance = 0 THEN confidence ELSE 0 END),
                sum(CASE WHEN stance = 1 THEN confidence ELSE 0 END),
                sum(CASE WHEN stance = 2 THEN confidence ELSE 0 END)
            FROM claim WHERE lens = 0 AND status = %d GROUP BY stakeholder, issue
            """;
    private static final String WITH_SOURCES =
            CELLS.formatted("count(DISTINCT source),", Synthetic.ACCEPTED);
    private static final String WITHOUT_SOURCES = CELLS.formatted("", Synthetic.ACCEPTED);

    private final Connection connection;

    /**
     * @param load the statement that fills the table from a CSV file, with a place for its path
     */
    Sql(String url, String load, Path csv) throws SQLException {
        connection = DriverManager.getConnection(url);
        execute(
                """
                CREATE TABLE claim (stakeholder TINYINT, issue TINYINT, lens TINYINT,
                    stance TINYINT, confidence TINYINT, status TINYINT, source SMALLINT)
                """);
        execute(load.formatted(csv));
    }

    static Sql duckDb(Path csv) throws SQLException {
        return new Sql("jdbc:duckdb:", "COPY claim FROM '%s' (HEADER)", csv);
    }

    /** H2 must not answer a repeated query from its last result. */
    static Sql h2(Path csv) throws SQLException {
        return new Sql(
                "jdbc:h2:mem:;OPTIMIZE_REUSE_RESULTS=0",
                "INSERT INTO claim SELECT * FROM CSVREAD('%s')",
                csv);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Reads the claims, distinct sources and weights of all cells; returns the claims. */
    long cells() {
        return read(WITH_SOURCES);
    }

    /** The same without the distinct sources. */
    long cellsWithoutSources() {
        return read(WITHOUT_SOURCES);
    }

    private long read(String query) {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
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
