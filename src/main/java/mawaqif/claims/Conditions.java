package mawaqif.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mawaqif.claims.Filter.Field;
import mawaqif.sources.SearchFolding;

/**
 * What of the table {@code claim c} a read may reach and a filter lets through, as SQL.
 *
 * @param sql a condition
 * @param parameters the values of its named parameters
 */
record Conditions(String sql, Map<String, Object> parameters) {

    /** As in {@code like … escape}; a backslash would depend on the database's settings. */
    private static final String ESCAPE = "!";

    static Conditions of(Scope scope, Filter filter) {
        Conditions reach = everStanding(scope);
        var sql = new StringBuilder(reach.sql());
        Map<String, Object> parameters = reach.parameters();
        sql.append(" and (c.valid_to is null or c.valid_to > :version)");
        filter.choices()
                .forEach((field, choice) -> {
                    String condition =
                            field == Field.SOURCE
                                    ? anyQuote(choice, parameters)
                                    : column("c." + field.parameter(), choice, parameters);
                    sql.append(" and ").append(condition);
                });
        if (filter.from() != null) {
            sql.append(" and c.first_day >= :from");
            parameters.put("from", filter.from());
        }
        if (filter.to() != null) {
            sql.append(" and c.first_day <= :to");
            parameters.put("to", filter.to());
        }
        List<String> words = words(filter);
        if (!words.isEmpty()) {
            sql.append(
                    """
                     and (c.code, c.valid_from) in (
                        select w.claim, w.valid_from from claim_words w where w.study = :study
                    """);
            for (int number = 0; number < words.size(); number++) {
                sql.append(" and w.folded like :word%d escape '%s'".formatted(number, ESCAPE));
                parameters.put("word" + number, "%" + escaped(words.get(number)) + "%");
            }
            sql.append(")");
        }
        return new Conditions(sql.toString(), parameters);
    }

    /** What may be seen of the data version and those before it. */
    static Conditions everStanding(Scope scope) {
        var sql = new StringBuilder("c.study = :study and c.valid_from <= :version");
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("study", scope.study().value());
        parameters.put("version", scope.version());
        if (!scope.allDrafts()) {
            sql.append(" and (c.status <> 'draft' or c.coder = :self)");
            parameters.put("self", scope.coder());
        }
        return new Conditions(sql.toString(), parameters);
    }

    /** A claim passes if one of its quotes is from a source listed; all but these is the rest. */
    private static String anyQuote(Choice choice, Map<String, Object> parameters) {
        Choice listed = new Choice(choice.codes(), false);
        return (choice.excluded() ? "not " : "")
                + """
                exists (select 1 from quote s where s.study = c.study and s.claim = c.code
                    and s.valid_from = c.valid_from and %s)
                """
                        .formatted(column("s.source", listed, parameters));
    }

    private static String column(String column, Choice choice, Map<String, Object> parameters) {
        if (choice.codes().isEmpty()) {
            return choice.excluded() ? "1 = 1" : "1 = 0";
        }
        List<String> codes =
                choice.codes().stream().filter(code -> !code.equals(Choice.ABSENT)).toList();
        boolean absentPasses = choice.admits(null);
        if (codes.isEmpty()) {
            return column + (absentPasses ? " is null" : " is not null");
        }
        String name = column.substring(2);
        parameters.put(name, codes);
        String in = "%s %s (:%s)".formatted(column, choice.excluded() ? "not in" : "in", name);
        return absentPasses ? "(%s or %s is null)".formatted(in, column) : in;
    }

    private static List<String> words(Filter filter) {
        return filter.text() == null
                ? List.of()
                : List.of(SearchFolding.fold(filter.text()).split(" +")).stream()
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList();
    }

    private static String escaped(String word) {
        return word.replace(ESCAPE, ESCAPE + ESCAPE)
                .replace("%", ESCAPE + "%")
                .replace("_", ESCAPE + "_");
    }
}
