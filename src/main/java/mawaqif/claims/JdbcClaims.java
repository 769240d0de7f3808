package mawaqif.claims;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import mawaqif.claims.Claims.Page;
import mawaqif.studies.Code;
import mawaqif.studies.PartialDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the rows of claims and their quotes. */
@Repository
class JdbcClaims {

    /** The order begins with the study, as the index does, so that databases stop at the limit. */
    private static final String RUN =
            "claim c where %s and %s order by c.study, c.code limit :limit";

    /** Seeks each code in the index; with an "in" H2 reads all claims of the study instead. */
    private static final String SOME =
            """
            (values :codes) w (code)
            left join claim c on c.study = :study and c.code = w.code where %s
            """;

    private final JdbcClient jdbc;

    JdbcClaims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Claim> find(Scope scope, Code claim) {
        Conditions conditions = Conditions.of(scope, Filter.EVERYTHING);
        return read(conditions, "c.code = :code", claim.value(), 1).stream().findFirst();
    }

    /** These claims by id, as far as the reader may know them. */
    List<Claim> some(Scope scope, Collection<Code> ids) {
        Conditions conditions = Conditions.of(scope, Filter.EVERYTHING);
        List<Object[]> codes = ids.stream().map(id -> new Object[] {id.value()}).toList();
        return codes.isEmpty() ? List.of() : read(conditions, SOME, Map.of("codes", codes));
    }

    Page page(Scope scope, Filter filter, @Nullable Code after, int limit) {
        Conditions conditions = Conditions.of(scope, filter);
        String from = after == null ? "" : after.value();
        List<Claim> found = read(conditions, "c.code > :code", from, limit + 1);
        return found.size() <= limit
                ? new Page(found, null)
                : new Page(found.subList(0, limit), found.get(limit - 1).id());
    }

    /** Whether the reader may know of a claim of that id, as it stands or as it once stood. */
    boolean isKnown(Scope scope, Code claim) {
        Conditions conditions = Conditions.everStanding(scope);
        return jdbc.sql("select 1 from claim c where c.code = :code and " + conditions.sql())
                .params(conditions.parameters())
                .param("code", claim.value())
                .query(Integer.class)
                .list()
                .contains(1);
    }

    /**
     * The data versions from which, and up to and not including which, a row of a claim stood.
     *
     * @param to null where it stands still
     */
    record Standing(long from, @Nullable Long to) {}

    /** All rows that a claim had, as far as the reader may know them, oldest first. */
    List<Standing> standings(Scope scope, Code claim) {
        Conditions conditions = Conditions.everStanding(scope);
        return jdbc.sql(
                        """
                        select c.valid_from, c.valid_to from claim c
                        where c.code = :code and %s order by c.valid_from
                        """
                                .formatted(conditions.sql()))
                .params(conditions.parameters())
                .param("code", claim.value())
                .query((row, _) ->
                        new Standing(
                                row.getLong("valid_from"), row.getObject("valid_to", Long.class)))
                .list();
    }

    long count(Scope scope, Filter filter) {
        Conditions conditions = Conditions.of(scope, filter);
        return jdbc.sql("select count(*) from claim c where " + conditions.sql())
                .params(conditions.parameters())
                .query(Long.class)
                .single();
    }

    List<Code> ids(Scope scope, Filter filter) {
        return codes("select c.code from claim c where %s order by c.code", scope, filter);
    }

    /** The claims that pass, each with the data version that wrote it as it stands. */
    Map<Code, Long> written(Scope scope, Filter filter) {
        Conditions conditions = Conditions.of(scope, filter);
        Map<Code, Long> written = new HashMap<>();
        jdbc.sql("select c.code, c.valid_from from claim c where " + conditions.sql())
                .params(conditions.parameters())
                .query(row -> {
                    written.put(new Code(row.getString(1)), row.getLong(2));
                });
        return written;
    }

    List<Code> coders(Scope scope) {
        return codes(
                "select distinct c.coder from claim c where %s order by c.coder",
                scope, Filter.EVERYTHING);
    }

    private List<Code> codes(String sql, Scope scope, Filter filter) {
        Conditions conditions = Conditions.of(scope, filter);
        return jdbc.sql(sql.formatted(conditions.sql()))
                .params(conditions.parameters())
                .query((row, _) -> new Code(row.getString(1)))
                .list();
    }

    /** The claims that pass, each with what one column says of it. */
    List<SortKey> sortKeys(Scope scope, Filter filter, String column) {
        Conditions conditions = Conditions.of(scope, filter);
        return jdbc.sql(
                        "select c.code, c.%s from claim c where %s"
                                .formatted(column, conditions.sql()))
                .params(conditions.parameters())
                .query((row, _) -> new SortKey(new Code(row.getString(1)), row.getString(2)))
                .list();
    }

    /** How many of the claims that pass quote each source. */
    Map<Code, Long> countBySource(Scope scope, Filter filter) {
        Conditions conditions = Conditions.of(scope, filter);
        Map<Code, Long> counts = new HashMap<>();
        jdbc.sql(
                        """
                        select q.source, count(distinct c.code) from claim c join quote q
                            on q.study = c.study and q.claim = c.code
                            and q.valid_from = c.valid_from
                        where %s group by q.source
                        """
                                .formatted(conditions.sql()))
                .params(conditions.parameters())
                .query((row, _) -> counts.put(new Code(row.getString(1)), row.getLong(2)))
                .list();
        return counts;
    }

    private List<Claim> read(Conditions conditions, String which, String code, int limit) {
        return read(conditions, RUN.formatted(which, "%s"), Map.of("code", code, "limit", limit));
    }

    /** Claims with their quotes in one query, a row for each quote. */
    private List<Claim> read(Conditions conditions, String from, Map<String, ?> parameters) {
        String sql =
                """
                select c.*, q.source, q.quote_start, q.quote_end, q.exact, q.prefix, q.suffix,
                    q.translation
                from (
                    select c.study, c.valid_from, c.code, c.stakeholder, c.issue, c.lens, c.stance,
                        c.scenario, c.period, c.attribution, c.confidence, c.status, c.reason,
                        c.coder, c.note, c.said
                    from %s
                ) c
                join quote q
                    on q.study = c.study and q.claim = c.code and q.valid_from = c.valid_from
                order by c.code, q.number
                """
                        .formatted(from.formatted(conditions.sql()));
        var claims = new Gathering();
        jdbc.sql(sql).params(conditions.parameters()).params(parameters).query(claims::add);
        return claims.done();
    }

    /** Puts the rows of a claim together. */
    private static final class Gathering {

        private final List<Claim> claims = new ArrayList<>();
        private final List<Quote> quotes = new ArrayList<>();
        private @Nullable Claim current;

        void add(ResultSet row) throws SQLException {
            String id = row.getString("code");
            if (current == null || !current.id().value().equals(id)) {
                finish();
                current = claim(row);
            }
            quotes.add(quote(row));
        }

        List<Claim> done() {
            finish();
            return claims;
        }

        private void finish() {
            if (current != null) {
                claims.add(quotes.size() == 1 ? current : current.withQuotes(quotes));
                quotes.clear();
            }
        }
    }

    private static Claim claim(ResultSet row) throws SQLException {
        String said = row.getString("said");
        return new Claim(
                new Code(row.getString("code")),
                new Code(row.getString("stakeholder")),
                new Code(row.getString("issue")),
                new Code(row.getString("lens")),
                row.getInt("stance"),
                Columns.code(row, "scenario"),
                Columns.code(row, "period"),
                Attribution.valueOf(name(row, "attribution")),
                Confidence.valueOf(name(row, "confidence")),
                Status.valueOf(name(row, "status")),
                row.getString("reason"),
                new Code(row.getString("coder")),
                row.getString("note"),
                said == null ? null : new PartialDate(said),
                List.of(quote(row)));
    }

    private static String name(ResultSet row, String column) throws SQLException {
        return row.getString(column).toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static Quote quote(ResultSet row) throws SQLException {
        return new Quote(
                new Code(row.getString("source")),
                row.getInt("quote_start"),
                row.getInt("quote_end"),
                row.getString("exact"),
                row.getString("prefix"),
                row.getString("suffix"),
                row.getString("translation"));
    }
}
