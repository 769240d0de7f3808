package mawaqif.studies;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** The rows of codebooks: a table for each list, a row for each entry and span of versions. */
@Repository
class JdbcCodebooks {

    private static final List<String> TABLES =
            List.of("codebook", "stakeholder", "issue", "lens", "scenario", "period", "event");

    private final JdbcClient jdbc;

    JdbcCodebooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Head(LocalizedText title, Code defaultLens) {}

    Codebook read(StudyId study, long version) {
        Head head =
                rows("codebook", "valid_from", study, version, JdbcCodebooks::head).stream()
                        .findFirst()
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "The study has no data version " + version));
        return new Codebook(
                head.title,
                head.defaultLens,
                list("stakeholder", study, version, JdbcCodebooks::stakeholder),
                list("issue", study, version, JdbcCodebooks::issue),
                list("lens", study, version, JdbcCodebooks::lens),
                list("scenario", study, version, JdbcCodebooks::scenario),
                list("period", study, version, JdbcCodebooks::period),
                list("event", study, version, JdbcCodebooks::event));
    }

    void insert(Change change, Codebook codebook) {
        insert(
                change,
                "codebook",
                "title, default_lens",
                codebook.title().toJson(),
                codebook.defaultLens().value());
        int position = 0;
        for (Stakeholder each : codebook.stakeholders()) {
            insert(
                    change,
                    "stakeholder",
                    "position, code, label, parent",
                    position++,
                    each.code().value(),
                    each.label().toJson(),
                    text(each.parent()));
        }
        for (Issue each : codebook.issues()) {
            insert(
                    change,
                    "issue",
                    "position, code, label, proposition, heading",
                    position++,
                    each.code().value(),
                    each.label().toJson(),
                    json(each.proposition()),
                    json(each.heading()));
        }
        for (Lens each : codebook.lenses()) {
            insert(
                    change,
                    "lens",
                    "position, code, label, points",
                    position++,
                    each.code().value(),
                    each.label().toJson(),
                    JsonMapper.shared().writeValueAsString(each.points()));
        }
        for (Scenario each : codebook.scenarios()) {
            insert(
                    change,
                    "scenario",
                    "position, code, label",
                    position++,
                    each.code().value(),
                    each.label().toJson());
        }
        for (Period each : codebook.periods()) {
            insert(
                    change,
                    "period",
                    "position, code, label, first_date, last_date",
                    position++,
                    each.code().value(),
                    each.label().toJson(),
                    text(each.from()),
                    text(each.to()));
        }
        for (Event each : codebook.events()) {
            insert(
                    change,
                    "event",
                    "position, happened, label",
                    position++,
                    each.date().text(),
                    each.label().toJson());
        }
    }

    void delete(StudyId study) {
        for (String table : TABLES) {
            jdbc.sql("delete from %s where study = :study".formatted(table))
                    .param("study", study.value())
                    .update();
        }
    }

    private <T> List<T> list(String table, StudyId study, long version, RowMapper<T> mapper) {
        return rows(table, "position", study, version, mapper);
    }

    private <T> List<T> rows(
            String table, String order, StudyId study, long version, RowMapper<T> mapper) {
        return jdbc.sql(
                        """
                        select * from %s where study = :study and valid_from <= :version
                        and (valid_to is null or valid_to > :version) order by %s
                        """
                                .formatted(table, order))
                .param("study", study.value())
                .param("version", version)
                .query(mapper)
                .list();
    }

    private void insert(Change change, String table, String columns, @Nullable Object... values) {
        String marks = ", ?".repeat(values.length);
        jdbc.sql(
                        "insert into %s (study, valid_from, %s) values (?, ?%s)"
                                .formatted(table, columns, marks))
                .param(change.study().value())
                .param(change.version())
                .params(java.util.Arrays.asList(values))
                .update();
    }

    private static Head head(ResultSet row, int number) throws SQLException {
        return new Head(label(row, "title"), new Code(row.getString("default_lens")));
    }

    private static Stakeholder stakeholder(ResultSet row, int number) throws SQLException {
        String parent = row.getString("parent");
        return new Stakeholder(
                code(row), label(row, "label"), parent == null ? null : new Code(parent));
    }

    private static Issue issue(ResultSet row, int number) throws SQLException {
        return new Issue(
                code(row),
                label(row, "label"),
                optional(row, "proposition"),
                optional(row, "heading"));
    }

    private static Lens lens(ResultSet row, int number) throws SQLException {
        return new Lens(
                code(row),
                label(row, "label"),
                List.of(
                        JsonMapper.shared()
                                .readValue(row.getString("points"), LocalizedText[].class)));
    }

    private static Scenario scenario(ResultSet row, int number) throws SQLException {
        return new Scenario(code(row), label(row, "label"));
    }

    private static Period period(ResultSet row, int number) throws SQLException {
        return new Period(
                code(row), label(row, "label"), date(row, "first_date"), date(row, "last_date"));
    }

    private static Event event(ResultSet row, int number) throws SQLException {
        return new Event(new PartialDate(row.getString("happened")), label(row, "label"));
    }

    private static Code code(ResultSet row) throws SQLException {
        return new Code(row.getString("code"));
    }

    private static LocalizedText label(ResultSet row, String column) throws SQLException {
        return LocalizedText.fromJson(row.getString(column));
    }

    private static @Nullable LocalizedText optional(ResultSet row, String column)
            throws SQLException {
        String json = row.getString(column);
        return json == null ? null : LocalizedText.fromJson(json);
    }

    private static @Nullable PartialDate date(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : new PartialDate(text);
    }

    private static @Nullable String json(@Nullable LocalizedText text) {
        return text == null ? null : text.toJson();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
