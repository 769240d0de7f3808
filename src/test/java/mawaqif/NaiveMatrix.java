package mawaqif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mawaqif.RandomStudy.Claim;
import mawaqif.RandomStudy.Named;
import mawaqif.RandomStudy.Place;
import mawaqif.analysis.Frac;
import mawaqif.analysis.NaiveWeights;

/**
 * What {@code GET /matrix} must answer, worked out from the study's own lists and the parameters as
 * they are written: product.md and formats.md word by word, without a thought for speed.
 */
final class NaiveMatrix {

    private final RandomStudy study;
    private final Map<String, String> query;
    private final List<Claim> counted;

    /**
     * @param coder the only one whose drafts are seen, or null to see all
     */
    NaiveMatrix(RandomStudy study, Map<String, String> query, String coder) {
        this.study = study;
        this.query = query;
        int version = Integer.parseInt(query.getOrDefault("version", "2"));
        List<Claim> passing =
                study.versions.get(version - 1).values().stream()
                        .filter(claim ->
                                coder == null
                                        || !claim.get("status").equals("draft")
                                        || claim.get("coder").equals(coder))
                        .filter(this::passes)
                        .toList();
        counted = is("count", "sources") ? once(passing) : passing;
    }

    /** The claims that the cells are made of. */
    List<Claim> claims() {
        return counted;
    }

    // ---- filter ----

    private boolean is(String parameter, String value) {
        return value.equals(query.get(parameter));
    }

    private boolean passes(Claim claim) {
        return List.of(
                                "lens",
                                "stakeholder",
                                "issue",
                                "scenario",
                                "period",
                                "coder",
                                "status",
                                "attribution",
                                "confidence")
                        .stream()
                        .allMatch(field -> passes(field, Set.of(claim.get(field))))
                && passes("source", claim.sources())
                && dated(claim.date())
                && found(claim);
    }

    private boolean passes(String field, Set<String> values) {
        String given = query.get(field);
        if (given == null && field.equals("status")) {
            given = "accepted";
        }
        if (given == null && field.equals("lens")) {
            given = study.defaultLens;
        }
        if (given == null) {
            return true;
        }
        boolean not = given.startsWith("!");
        List<String> listed = List.of((not ? given.substring(1) : given).split(","));
        return listed.stream()
                        .anyMatch(code ->
                                values.stream().anyMatch(value -> means(field, code, value)))
                != not;
    }

    private boolean means(String field, String code, String value) {
        if (code.equals("none")) {
            return value.isEmpty();
        }
        if (code.endsWith("~own")) {
            return value.equals(code.substring(0, code.length() - "~own".length()));
        }
        return field.equals("stakeholder") ? study.isWithin(value, code) : value.equals(code);
    }

    private boolean dated(String date) {
        String from = query.get("from");
        String to = query.get("to");
        if (from == null && to == null) {
            return true;
        }
        return !date.isEmpty()
                && (from == null
                        || RandomStudy.day(date, false).compareTo(RandomStudy.day(from, false))
                                >= 0)
                && (to == null
                        || RandomStudy.day(date, false).compareTo(RandomStudy.day(to, true)) <= 0);
    }

    /** Every word stands in a quote, a translation or the note. */
    private boolean found(Claim claim) {
        List<String> texts = new ArrayList<>(List.of(claim.note()));
        claim.quotes().stream().map(Place::exact).forEach(texts::add);
        claim.quotes().stream().map(Place::translation).forEach(texts::add);
        return List.of(query.getOrDefault("q", "").split(" ")).stream()
                .allMatch(word -> texts.stream().anyMatch(t -> plain(t).contains(plain(word))));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[\u064B-\u0652\u0640]", "")
                .replaceAll("[أإآ]", "ا")
                .replace('ى', 'ي')
                .replace('ة', 'ه');
    }

    private static List<Claim> once(List<Claim> passing) {
        List<Claim> kept = new ArrayList<>();
        for (Claim claim : passing) {
            if (passing.stream().noneMatch(other -> same(claim, other) && beats(other, claim))) {
                kept.add(claim);
            }
        }
        return kept;
    }

    private static boolean same(Claim one, Claim other) {
        return one.sources().equals(other.sources())
                && one.stance() == other.stance()
                && List.of("stakeholder", "issue", "lens", "scenario", "period").stream()
                        .allMatch(field -> one.get(field).equals(other.get(field)));
    }

    private static boolean beats(Claim one, Claim other) {
        int surer = confidence(one) - confidence(other);
        return surer > 0 || surer == 0 && one.id().compareTo(other.id()) < 0;
    }

    static int confidence(Claim claim) {
        return RandomStudy.CONFIDENCES.indexOf(claim.get("confidence")) + 1;
    }

    // ---- rows, columns and cells ----

    List<String> issues() {
        return study.issues.stream()
                .map(Named::code)
                .filter(issue -> passes("issue", Set.of(issue)))
                .toList();
    }

    List<String> stakeholders() {
        return study.stakeholders.stream()
                .filter(each -> is("level", "leaf") || each.parent().isEmpty())
                .map(Named::code)
                .filter(column -> !members(column).isEmpty())
                .toList();
    }

    /** Those whose claims a column holds. */
    private Set<String> members(String column) {
        return study.stakeholders.stream()
                .map(Named::code)
                .filter(each -> passes("stakeholder", Set.of(each)))
                .filter(each ->
                        is("level", "leaf") ? each.equals(column) : study.isWithin(each, column))
                .collect(Collectors.toSet());
    }

    List<Claim> claims(String stakeholder, String issue) {
        Set<String> members = members(stakeholder);
        return counted.stream()
                .filter(claim -> claim.get("issue").equals(issue))
                .filter(claim -> members.contains(claim.get("stakeholder")))
                .toList();
    }

    /** A cell with just the names that the answer must have; numbers are Integer or Double. */
    Map<String, Object> cell(String stakeholder, String issue) {
        Map<String, Object> cell = new TreeMap<>();
        List<Claim> claims = claims(stakeholder, issue);
        cell.put("stakeholder", stakeholder);
        cell.put("issue", issue);
        cell.put("n", claims.size());
        cell.put("d", sources(claims));
        if (claims.isEmpty()) {
            cell.put("state", "none");
            cell.put("silent", silent(stakeholder, issue));
            return cell;
        }
        List<Frac> weights = weights(stakeholder, claims);
        Frac whole = NaiveWeights.between(weights, -2, 2);
        Frac against = NaiveWeights.between(weights, -2, -1);
        Frac inFavour = NaiveWeights.between(weights, 1, 2);
        cell.put("silent", false);
        cell.put("counts", points(point -> (int) at(claims, point).count()));
        cell.put("weights", weights.stream().map(Frac::value).toList());
        cell.put("against", against.dividedBy(whole).value());
        cell.put("for", inFavour.dividedBy(whole).value());
        cell.put("agreementA", NaiveWeights.agreement(weights).value());
        cell.put("thin", sources(claims) == 1);
        int best = claims.stream().mapToInt(NaiveMatrix::confidence).max().orElseThrow();
        cell.put("confidence", RandomStudy.CONFIDENCES.get(best - 1));
        Frac quarter = whole.dividedBy(Frac.of(4));
        if (against.compareTo(quarter) >= 0
                && inFavour.compareTo(quarter) >= 0
                && claims.stream().anyMatch(c -> c.stance() < 0 && confidence(c) > 1)
                && claims.stream().anyMatch(c -> c.stance() > 0 && confidence(c) > 1)) {
            cell.put("state", "contested");
            cell.put("medianAgainst", NaiveWeights.median(weights, -2, -1));
            cell.put("medianFor", NaiveWeights.median(weights, 1, 2));
            String by = splitBy(stakeholder, claims);
            if (by != null) {
                cell.put("splitBy", by);
            }
        } else {
            int median = NaiveWeights.median(weights, -2, 2);
            cell.put("median", median);
            cell.put("state", median == 0 ? "neutral" : "clear");
        }
        return cell;
    }

    /** Every cell, in the order of the codebook. */
    List<Map<String, Object>> cells() {
        return issues().stream()
                .flatMap(issue -> stakeholders().stream().map(column -> cell(column, issue)))
                .toList();
    }

    private boolean silent(String column, String issue) {
        return study.silences.stream()
                .filter(each -> each.issue().equals(issue))
                .filter(each ->
                        each.stakeholder().isEmpty()
                                || members(column).contains(each.stakeholder()))
                .filter(each -> passes("lens", Set.of(each.lens())))
                .filter(each -> passes("source", Set.of(each.source())))
                .filter(each -> passes("coder", Set.of(each.coder())))
                .anyMatch(each -> dated(each.date()));
    }

    private static int sources(List<Claim> claims) {
        return (int) claims.stream().flatMap(claim -> claim.sources().stream()).distinct().count();
    }

    private static java.util.stream.Stream<Claim> at(List<Claim> claims, int point) {
        return claims.stream().filter(claim -> claim.stance() == point);
    }

    private static <T> List<T> points(java.util.function.IntFunction<T> value) {
        return IntStream.rangeClosed(-2, 2).mapToObj(value).toList();
    }

    private List<Frac> weights(String column, List<Claim> claims) {
        if (is("level", "leaf") || !is("rollup", "children")) {
            return points(point -> weight(at(claims, point).toList()));
        }
        Map<String, List<Claim>> children =
                claims.stream()
                        .collect(Collectors.groupingBy(c -> child(column, c.get("stakeholder"))));
        return points(point ->
                NaiveWeights.total(
                        children.values().stream()
                                .map(child ->
                                        weight(at(child, point).toList())
                                                .dividedBy(weight(child)))));
    }

    private Frac weight(List<Claim> claims) {
        return Frac.of(
                claims.stream().mapToInt(c -> is("weight", "equal") ? 1 : confidence(c)).sum());
    }

    /** The direct child through which a stakeholder belongs to a column, or the column itself. */
    private String child(String column, String stakeholder) {
        String at = stakeholder;
        while (!at.equals(column) && !study.parent(at).equals(column)) {
            at = study.parent(at);
        }
        return at;
    }

    private String splitBy(String column, List<Claim> claims) {
        Map<String, Function<Claim, Set<String>>> values = new LinkedHashMap<>();
        values.put("period", claim -> Set.of(claim.get("period")));
        values.put("scenario", claim -> Set.of(claim.get("scenario")));
        values.put("source", Claim::sources);
        values.put("stakeholder", claim -> Set.of(child(column, claim.get("stakeholder"))));
        values.put("coder", claim -> Set.of(claim.get("coder")));
        for (var each : values.entrySet()) {
            Set<String> against = new HashSet<>();
            Set<String> inFavour = new HashSet<>();
            for (Claim claim : claims) {
                if (claim.stance() != 0) {
                    (claim.stance() < 0 ? against : inFavour).addAll(each.getValue().apply(claim));
                }
            }
            if (java.util.Collections.disjoint(against, inFavour)) {
                return each.getKey();
            }
        }
        return null;
    }

    // ---- orders ----

    /** The issues in the order asked for; null for similarity, which only has a length. */
    List<String> orderedIssues() {
        return ordered(
                issues(),
                study.issues,
                issue -> all(stakeholders(), List.of(issue)),
                this::ofIssue);
    }

    List<String> orderedStakeholders() {
        return ordered(
                stakeholders(),
                study.stakeholders,
                column -> all(List.of(column), issues()),
                this::ofStakeholder);
    }

    private List<String> ordered(
            List<String> codes,
            List<Named> named,
            Function<String, List<Claim>> claims,
            Function<String, Double> divided) {
        return switch (query.getOrDefault("order", "curated")) {
            case "curated" -> codes;
            case "coverage" ->
                    sorted(
                            codes,
                            Comparator.<String>comparingInt(code -> -claims.apply(code).size())
                                    .thenComparing(code -> -sources(claims.apply(code))));
            case "polarisation" ->
                    sorted(codes, Comparator.comparingDouble(code -> -divided.apply(code)));
            case "name" -> sorted(codes, Comparator.comparing(code -> alphabetic(named, code)));
            default -> null;
        };
    }

    private static List<String> sorted(List<String> codes, Comparator<String> by) {
        return codes.stream().sorted(by).toList();
    }

    /** In Arabic the Arabic alphabet comes before the Latin one, in English after it. */
    private String alphabetic(List<Named> named, String code) {
        String label =
                named.stream()
                        .filter(each -> each.code().equals(code))
                        .findFirst()
                        .orElseThrow()
                        .label(query.getOrDefault("lang", "en"));
        boolean first = is("lang", "ar") == label.codePointAt(0) > 0x600;
        return (first ? "1" : "2") + label;
    }

    private List<Claim> all(List<String> columns, List<String> issues) {
        return columns.stream()
                .flatMap(column -> issues.stream().flatMap(issue -> claims(column, issue).stream()))
                .toList();
    }

    /** (1 − A) / 2 of the columns' weights, each column scaled to 1; −1 without evidence. */
    private double ofIssue(String issue) {
        List<List<Frac>> cells =
                stakeholders().stream()
                        .filter(column -> !claims(column, issue).isEmpty())
                        .map(column -> weights(column, claims(column, issue)))
                        .toList();
        return cells.isEmpty()
                ? -1
                : polarisation(
                        points(point ->
                                NaiveWeights.total(
                                        cells.stream()
                                                .map(cell ->
                                                        cell.get(point + 2)
                                                                .dividedBy(
                                                                        NaiveWeights.between(
                                                                                cell, -2, 2))))));
    }

    /** The mean of (1 − A) / 2 over the issues; −1 without evidence. */
    private double ofStakeholder(String column) {
        return issues().stream()
                .filter(issue -> !claims(column, issue).isEmpty())
                .mapToDouble(issue -> polarisation(weights(column, claims(column, issue))))
                .average()
                .orElse(-1);
    }

    /** Rounded far below any difference that there can be, so that ties are ties. */
    private static double polarisation(List<Frac> weights) {
        double exact = (1 - NaiveWeights.agreement(weights).value()) / 2;
        return Math.round(exact * 1e10) / 1e10;
    }

    /** How far apart neighbours are in sum: 1 − closeness each, 1 where nothing is shared. */
    double length(List<String> columns) {
        return IntStream.range(1, columns.size())
                .mapToDouble(at -> distance(columns.get(at - 1), columns.get(at)))
                .sum();
    }

    private double distance(String one, String other) {
        return issues().stream()
                .filter(issue -> !claims(one, issue).isEmpty() && !claims(other, issue).isEmpty())
                .mapToDouble(issue ->
                        IntStream.rangeClosed(-2, 1)
                                        .mapToDouble(point ->
                                                Math.abs(
                                                        upTo(one, issue, point)
                                                                - upTo(other, issue, point)))
                                        .sum()
                                / 4)
                .average()
                .orElse(1);
    }

    private double upTo(String column, String issue, int point) {
        List<Frac> weights = weights(column, claims(column, issue));
        return NaiveWeights.between(weights, -2, point)
                .dividedBy(NaiveWeights.between(weights, -2, 2))
                .value();
    }

    /** Claims and distinct sources of some cells together, each once. */
    List<Integer> total(List<String> columns, List<String> issues) {
        List<Claim> claims = all(columns, issues).stream().distinct().toList();
        return List.of(claims.size(), sources(claims));
    }

    /** Whether there is a claim in any of the cells of these. */
    boolean hasClaims(List<String> columns, List<String> issues) {
        return !all(columns, issues).isEmpty();
    }
}
