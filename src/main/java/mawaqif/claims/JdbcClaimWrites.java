package mawaqif.claims;

import mawaqif.sources.SearchFolding;
import mawaqif.studies.Change;
import mawaqif.studies.Code;
import mawaqif.studies.StudyDeleted;
import mawaqif.studies.StudyId;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the rows of claims and quotes, many at once. */
@Repository
class JdbcClaimWrites {

    private static final int BATCH = 1000;

    /** The tables whose rows live and end with those of claims. */
    private static final List<String> DEPENDENT = List.of("quote", "claim_words");

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    JdbcClaimWrites(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Who coded a claim, and the data version from which it stands so. */
    record Standing(Code coder, long validFrom) {}

    /** Those of the claims that are there already. One range serves one claim and an import. */
    Map<Code, Standing> standing(StudyId study, Collection<Claim> claims) {
        if (claims.isEmpty()) {
            return Map.of();
        }
        Set<Code> ids = claims.stream().map(Claim::id).collect(Collectors.toSet());
        Map<Code, Standing> found = new HashMap<>();
        jdbc.sql(
                        """
                        select code, coder, valid_from from claim
                        where study = :study and code between :first and :last
                        and valid_to is null
                        """)
                .param("study", study.value())
                .param("first", Collections.min(ids).value())
                .param("last", Collections.max(ids).value())
                .query(row -> {
                    Code id = new Code(row.getString("code"));
                    if (ids.contains(id)) {
                        found.put(
                                id,
                                new Standing(
                                        new Code(row.getString("coder")),
                                        row.getLong("valid_from")));
                    }
                });
        return found;
    }

    /** Ends claims with the version before the change; what the change itself wrote, vanishes. */
    void close(Change change, Map<Code, Standing> claims) {
        List<Code> own = new ArrayList<>();
        List<Code> earlier = new ArrayList<>();
        claims.forEach((claim, standing) ->
                (standing.validFrom() == change.version() ? own : earlier).add(claim));
        for (String table : DEPENDENT) {
            each(
                    change,
                    own,
                    "delete from %s where valid_from = ? and study = ? and claim = ?"
                            .formatted(table));
        }
        each(change, own, "delete from claim where valid_from = ? and study = ? and code = ?");
        each(
                change,
                earlier,
                "update claim set valid_to = ? where study = ? and code = ? and valid_to is null");
    }

    private void each(Change change, List<Code> claims, String sql) {
        batches.batchUpdate(
                sql,
                claims.stream().sorted().toList(),
                BATCH,
                (statement, claim) -> {
                    statement.setLong(1, change.version());
                    statement.setLong(2, change.study().value());
                    statement.setString(3, claim.value());
                });
    }

    /**
     * @param claims by id, so that rows stand in the order in which they are read
     */
    void insert(Change change, Collection<Claim> claims) {
        batches.batchUpdate(
                """
                insert into claim (study, valid_from, code, stakeholder, issue, lens, stance,
                    scenario, period, attribution, confidence, status, reason, coder, note, said,
                    first_day)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                claims,
                BATCH,
                (statement, claim) -> set(statement, change, claim));
        batches.batchUpdate(
                "insert into claim_words (study, valid_from, claim, folded) values (?, ?, ?, ?)",
                claims,
                BATCH,
                (statement, claim) -> {
                    statement.setLong(1, change.study().value());
                    statement.setLong(2, change.version());
                    statement.setString(3, claim.id().value());
                    statement.setString(4, folded(claim));
                });
        List<NumberedQuote> quotes = new ArrayList<>();
        for (Claim claim : claims) {
            for (int number = 0; number < claim.quotes().size(); number++) {
                quotes.add(new NumberedQuote(claim.id(), number + 1, claim.quotes().get(number)));
            }
        }
        batches.batchUpdate(
                """
                insert into quote (study, valid_from, claim, number, source, quote_start,
                    quote_end, exact, prefix, suffix, translation)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                quotes,
                BATCH,
                (statement, quote) -> set(statement, change, quote));
    }

    @EventListener
    void delete(StudyDeleted event) {
        for (String table : List.of("quote", "claim_words", "claim")) {
            jdbc.sql("delete from %s where study = :study".formatted(table))
                    .param("study", event.study().value())
                    .update();
        }
    }

    private record NumberedQuote(Code claim, int number, Quote quote) {}

    private static void set(PreparedStatement statement, Change change, Claim claim)
            throws SQLException {
        statement.setLong(1, change.study().value());
        statement.setLong(2, change.version());
        statement.setString(3, claim.id().value());
        statement.setString(4, claim.stakeholder().value());
        statement.setString(5, claim.issue().value());
        statement.setString(6, claim.lens().value());
        statement.setInt(7, claim.stance());
        statement.setString(8, Columns.text(claim.scenario()));
        statement.setString(9, Columns.text(claim.period()));
        statement.setString(10, claim.attribution().code());
        statement.setString(11, claim.confidence().code());
        statement.setString(12, claim.status().code());
        statement.setString(13, claim.reason());
        statement.setString(14, claim.coder().value());
        statement.setString(15, claim.note());
        statement.setString(16, Columns.text(claim.date()));
        if (claim.date() == null) {
            statement.setNull(17, Types.DATE);
        } else {
            statement.setObject(17, claim.date().firstDay());
        }
    }

    private static void set(PreparedStatement statement, Change change, NumberedQuote numbered)
            throws SQLException {
        Quote quote = numbered.quote();
        statement.setLong(1, change.study().value());
        statement.setLong(2, change.version());
        statement.setString(3, numbered.claim().value());
        statement.setInt(4, numbered.number());
        statement.setString(5, quote.source().value());
        statement.setInt(6, quote.start());
        statement.setInt(7, quote.end());
        statement.setString(8, quote.exact());
        statement.setString(9, quote.prefix());
        statement.setString(10, quote.suffix());
        statement.setString(11, quote.translation());
    }

    /** Everything that searching looks into, a line for each part so that no word spans two. */
    private static String folded(Claim claim) {
        return Stream.concat(
                        claim.quotes().stream()
                                .flatMap(quote ->
                                        Stream.of(
                                                quote.exact(),
                                                Columns.orEmpty(quote.translation()))),
                        Stream.of(Columns.orEmpty(claim.note())))
                .filter(part -> !part.isEmpty())
                .map(SearchFolding::fold)
                .collect(Collectors.joining("\n"));
    }
}
