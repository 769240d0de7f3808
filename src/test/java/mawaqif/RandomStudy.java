package mawaqif;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mawaqif.exchange.Folder;

/**
 * A study made up by chance, the same for the same seed: kept in plain lists, and written as the
 * files that an import takes. Absent texts are empty.
 */
public final class RandomStudy {

    static final List<String> LENSES = List.of("impact", "position", "risk");
    static final List<String> SCENARIOS = List.of("FULL", "PARTIAL");
    static final List<String> PERIODS = List.of("then", "now");
    static final List<String> CODERS = List.of("ann", "bob", "Sara-K");
    static final List<String> STATUSES =
            List.of("draft", "submitted", "accepted", "disputed", "withdrawn");
    static final List<String> ATTRIBUTIONS =
            List.of("self-stated", "author-attributed", "third-party");
    static final List<String> CONFIDENCES = List.of("low", "medium", "high");
    static final List<String> DATES =
            List.of("2023", "2024", "2024-02", "2024-02-29", "2024-12-31", "2025-01", "2025-09-17");

    private static final List<String> ENGLISH =
            List.of("Oil", "water", "stays", "🌊", "Baghdad", "100%", "a_b", "west", "tax");
    private static final List<String> ARABIC =
            List.of("الكُرد", "النِّفط", "إقليم", "مدينة", "🌊", "قُوّات", "على", "مـــاء");
    private static final List<String> EVENTS = List.of("2023-03-19", "2024-02", "2025");

    /** What names of sized studies are put together from, a word of either language at a place. */
    private static final List<String> NAMES =
            List.of(
                    "Delta|الدلتا",
                    "farmers|المزارعون",
                    "river|النهر",
                    "Ministry|الوزارة",
                    "council|المجلس",
                    "border|الحدود",
                    "provinces|المحافظات",
                    "share|حصّة",
                    "water|المياه",
                    "sharing|تقاسم",
                    "salinity|الملوحة",
                    "reservoir|السدّ",
                    "union|الاتحاد",
                    "Upper|الأعلى",
                    "fishers|الصيّادون",
                    "neighbours|الجيران",
                    "responsibilities|المسؤوليات",
                    "law|القانون",
                    "by 2026|بحلول 2026",
                    "the|من",
                    "and|و",
                    "old|القديم");

    private static final String HEADER =
            "claim,stakeholder,issue,lens,stance,scenario,period,attribution,confidence,status,"
                    + "coder,date,note,source,quote,start,end,translation\n";

    /** Something that has a name in one or both languages, by language. */
    record Named(String code, Map<String, String> label, String parent) {

        String label(String language) {
            return label.getOrDefault(language, label.getOrDefault("en", label.get("ar")));
        }
    }

    record Text(String code, String language, String published, List<String> words) {}

    record Place(Text source, int from, int to, String translation) {

        String exact() {
            return String.join(" ", source.words.subList(from, to));
        }

        int start() {
            int before = points(String.join(" ", source.words.subList(0, from)));
            return from == 0 ? 0 : before + 1;
        }

        int end() {
            return start() + points(exact());
        }

        private static int points(String text) {
            return text.codePointCount(0, text.length());
        }
    }

    /**
     * @param fields by the names of the filter's parameters, and {@code date} as it was written
     */
    record Claim(
            String id, Map<String, String> fields, int stance, String note, List<Place> quotes) {

        String get(String field) {
            return fields.getOrDefault(field, "");
        }

        /** When it was said: if nothing is written, when its first quote's source came out. */
        String date() {
            return get("date").isEmpty() ? quotes.getFirst().source.published : get("date");
        }

        Set<String> sources() {
            return quotes.stream()
                    .map(place -> place.source.code)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }

    record Silence(
            String source,
            String stakeholder,
            String issue,
            String lens,
            String coder,
            String date) {}

    public final String slug;
    final List<Named> stakeholders = new ArrayList<>();
    final List<Named> issues = new ArrayList<>();
    final List<Text> sources = new ArrayList<>();
    final List<Silence> silences = new ArrayList<>();
    final String defaultLens;

    /** The claims that stand at data versions 1 and 2. */
    final List<Map<String, Claim>> versions = new ArrayList<>();

    private final List<Claim> replacements = new ArrayList<>();
    private final List<Map<String, String>> events = new ArrayList<>();
    private final Random random;
    private final boolean sized;

    public RandomStudy(String slug, long seed) {
        this.slug = slug;
        random = new Random(seed);
        sized = false;
        defaultLens = of(LENSES);
        stakeholders();
        IntStream.range(0, 3 + random.nextInt(3))
                .forEach(number -> issues.add(new Named("1." + number, label(), "")));
        sources();
        Map<String, Claim> first = claims(0, 300);
        Map<String, Claim> second = new TreeMap<>(first);
        claims(250, 320)
                .forEach((id, claim) -> {
                    replacements.add(claim);
                    second.put(id, claim);
                });
        versions.add(first);
        versions.add(second);
        silences();
    }

    /**
     * A study as large as wanted, with one data version, events, and names of one to nine words in
     * both languages. Nobody stands below another, and everybody has a bearing, from which the
     * stances follow, so that there is something to be seen in a map of them.
     */
    public RandomStudy(String slug, long seed, int stakeholders, int issues, int claims) {
        this.slug = slug;
        random = new Random(seed);
        sized = true;
        defaultLens = "position";
        for (int number = 0; number < stakeholders; number++) {
            this.stakeholders.add(new Named("P" + number, name(1, 3, number), ""));
        }
        for (int number = 0; number < issues; number++) {
            this.issues.add(new Named("1." + number, name(2, 9, number), ""));
        }
        EVENTS.forEach(_ -> events.add(name(2, 4, events.size())));
        sources();
        versions.add(claims(0, claims));
        silences();
    }

    private Map<String, String> name(int fewest, int most, int number) {
        List<String> words =
                IntStream.range(0, fewest + random.nextInt(most - fewest + 1))
                        .mapToObj(_ -> of(NAMES))
                        .toList();
        Map<String, String> name = new LinkedHashMap<>();
        for (String language : List.of("en", "ar")) {
            name.put(
                    language,
                    words.stream()
                                    .map(word -> word.split("\\|")[language.equals("en") ? 0 : 1])
                                    .collect(Collectors.joining(" "))
                            + " (%d)".formatted(number));
        }
        return name;
    }

    private void sources() {
        for (int number = 0; number < 4; number++) {
            boolean arabic = number % 2 == 0;
            List<String> words =
                    IntStream.range(0, 40).mapToObj(_ -> of(arabic ? ARABIC : ENGLISH)).toList();
            String published = random.nextInt(3) == 0 ? "" : of(DATES);
            sources.add(new Text("s" + number, arabic ? "ar" : "en", published, words));
        }
    }

    private Map<String, Claim> claims(int from, int to) {
        Map<String, Claim> claims = new TreeMap<>();
        IntStream.range(from, to)
                .mapToObj(number -> claim("c" + number))
                .forEach(claim -> claims.put(claim.id, claim));
        return claims;
    }

    private void silences() {
        for (int number = 0; number < 6; number++) {
            silences.add(
                    new Silence(
                            of(sources).code,
                            random.nextBoolean() ? "" : of(stakeholders).code,
                            of(issues).code,
                            of(LENSES),
                            of(CODERS),
                            random.nextBoolean() ? "" : of(DATES)));
        }
    }

    /** Parents up to two levels deep, children listed before and after their parents. */
    private void stakeholders() {
        Map<String, Integer> depths = new LinkedHashMap<>();
        List<Named> made = new ArrayList<>();
        for (int number = 0; number < 9; number++) {
            String code = "P" + number;
            List<String> above =
                    depths.keySet().stream().filter(each -> depths.get(each) < 2).toList();
            boolean root = number < 2 || random.nextInt(4) == 0;
            String parent = root ? "" : of(above);
            depths.put(code, root ? 0 : depths.get(parent) + 1);
            made.add(new Named(code, label(), parent));
        }
        java.util.Collections.shuffle(made, random);
        stakeholders.addAll(made);
    }

    /** The last issue gets no claim, so that there are rows without evidence. */
    private Claim claim(String id) {
        Map<String, String> fields = new HashMap<>();
        int issue = random.nextInt(Math.max(1, issues.size() - 1));
        fields.put("stakeholder", of(stakeholders).code);
        fields.put("issue", issues.get(issue).code);
        fields.put("lens", random.nextInt(3) > 0 ? defaultLens : of(LENSES));
        fields.put("scenario", random.nextBoolean() ? "" : of(SCENARIOS));
        fields.put("period", random.nextBoolean() ? "" : of(PERIODS));
        fields.put("attribution", of(ATTRIBUTIONS));
        fields.put("confidence", of(CONFIDENCES));
        fields.put("status", random.nextInt(3) > 0 ? "accepted" : of(STATUSES));
        fields.put("coder", of(CODERS));
        fields.put("date", random.nextBoolean() ? "" : of(DATES));
        if (sized && id.equals("c0")) {
            fields.put("lens", defaultLens);
            fields.put("status", "accepted");
        }
        List<Place> quotes = new ArrayList<>();
        for (int number = 1 + random.nextInt(2); number > 0; number--) {
            int from = number * 18 - random.nextInt(18);
            String translation = random.nextInt(3) == 0 ? of(ENGLISH) : "";
            quotes.add(new Place(of(sources), from, from + 1 + random.nextInt(3), translation));
        }
        String note = random.nextInt(3) == 0 ? of(ENGLISH) + " " + of(ARABIC) : "";
        int stance =
                sized ? bearing(fields.get("stakeholder"), issue) : stance(issue, fields, quotes);
        return new Claim(id, fields, stance, note, quotes);
    }

    /** Sides by the angle between a stakeholder's direction and an issue's, with some noise. */
    private int bearing(String stakeholder, int issue) {
        double angle = 2.4 * Integer.parseInt(stakeholder.substring(1)) - 1.3 * issue;
        double stance = 2 * Math.cos(angle) + 0.6 * random.nextGaussian();
        return (int) Math.max(-2, Math.min(2, Math.round(stance)));
    }

    /** On most issues something decides the side, so that sides are often divided by it. */
    private int stance(int issue, Map<String, String> fields, List<Place> quotes) {
        int size = random.nextInt(3);
        String side =
                switch ((issue + slug.hashCode()) & 7) {
                    case 0 -> fields.get("period");
                    case 1, 2 -> fields.get("scenario");
                    case 3, 4 -> quotes.getFirst().source.code;
                    case 5 -> fields.get("stakeholder");
                    case 6 -> fields.get("coder");
                    default -> String.valueOf(random.nextInt());
                };
        return side.hashCode() % 2 == 0 ? size : -size;
    }

    private Map<String, String> label() {
        Map<String, String> label = new LinkedHashMap<>();
        int languages = 1 + random.nextInt(3);
        if ((languages & 1) != 0) {
            label.put("en", letters("abcde"));
        }
        if ((languages & 2) != 0) {
            label.put("ar", letters("ابتثج"));
        }
        return label;
    }

    private String letters(String alphabet) {
        return IntStream.range(0, 2)
                .mapToObj(_ -> alphabet.substring(random.nextInt(5)).substring(0, 1))
                .collect(Collectors.joining());
    }

    <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** The codes of {@code top} and of everybody below it, whatever the depth. */
    boolean isWithin(String stakeholder, String top) {
        return !stakeholder.isEmpty()
                && (stakeholder.equals(top) || isWithin(parent(stakeholder), top));
    }

    String parent(String stakeholder) {
        return stakeholders.stream()
                .filter(each -> each.code.equals(stakeholder))
                .findFirst()
                .orElseThrow()
                .parent;
    }

    // ---- files ----

    public byte[] zip() {
        Folder folder = new Folder().without("sources/report.txt").without("sources/letter.txt");
        StringBuilder written = new StringBuilder("sources:\n");
        for (Text source : sources) {
            folder.with("sources/" + source.code + ".txt", String.join(" ", source.words));
            written.append(
                    "  - {code: %s, file: sources/%s.txt, title: %s, language: %s%s}\n"
                            .formatted(
                                    source.code,
                                    source.code,
                                    source.code,
                                    source.language,
                                    source.published.isEmpty()
                                            ? ""
                                            : ", published: \"" + source.published + '"'));
        }
        folder.with("study.yaml", codebook()).with("sources.yaml", written.toString());
        folder.with("claims.csv", table(versions.getFirst().values()));
        return folder.silences(
                        "source,stakeholder,issue,lens,coder,date\n"
                                + silences.stream()
                                        .map(each ->
                                                String.join(
                                                        ",",
                                                        each.source,
                                                        each.stakeholder,
                                                        each.issue,
                                                        each.lens,
                                                        each.coder,
                                                        each.date))
                                        .collect(Collectors.joining("\n")))
                .zip();
    }

    /** The table that makes data version 2 out of 1. */
    String secondTable() {
        return table(replacements);
    }

    private String codebook() {
        StringBuilder yaml = new StringBuilder();
        yaml.append("study: {slug: x, title: T, default-lens: %s}\n".formatted(defaultLens));
        yaml.append("stakeholders:\n");
        for (Named each : stakeholders) {
            String parent = each.parent.isEmpty() ? "" : ", parent: " + each.parent;
            yaml.append("  - {code: %s, label: %s%s}\n".formatted(each.code, each.label, parent));
        }
        yaml.append("issues:\n");
        for (Named each : issues) {
            yaml.append("  - {code: \"%s\", label: %s}\n".formatted(each.code, each.label));
        }
        yaml.append("lenses:\n");
        for (String lens : LENSES) {
            yaml.append(
                    "  %s: {label: L, points: {-2: a, -1: b, 0: c, 1: d, 2: e}}\n".formatted(lens));
        }
        yaml.append("scenarios: [{code: FULL, label: F}, {code: PARTIAL, label: P}]\n");
        yaml.append(
                "periods: [{code: then, label: T, from: 2020}, {code: now, label: N, from: 2024}]\n");
        yaml.append(events.isEmpty() ? "" : "events:\n");
        for (int at = 0; at < events.size(); at++) {
            yaml.append(
                    "  - {date: \"%s\", label: %s}\n".formatted(EVENTS.get(at), events.get(at)));
        }
        return yaml.toString().replace("=", ": ");
    }

    private static String table(Iterable<Claim> claims) {
        StringBuilder csv = new StringBuilder(HEADER);
        for (Claim claim : claims) {
            for (Place quote : claim.quotes) {
                csv.append(
                        "%s,%s,%s,%s,%d,%s,%s,%s,%s,%s,%s,%s,%s,%s,%s,%d,%d,%s\n"
                                .formatted(
                                        claim.id,
                                        claim.get("stakeholder"),
                                        claim.get("issue"),
                                        claim.get("lens"),
                                        claim.stance,
                                        claim.get("scenario"),
                                        claim.get("period"),
                                        claim.get("attribution"),
                                        claim.get("confidence"),
                                        claim.get("status"),
                                        claim.get("coder"),
                                        claim.get("date"),
                                        claim.note,
                                        quote.source.code,
                                        quote.exact(),
                                        quote.start(),
                                        quote.end(),
                                        quote.translation));
            }
        }
        return csv.toString();
    }

    // ---- queries ----

    /** Parameters by name; those that default are mostly left out. */
    public Map<String, String> query() {
        Map<String, String> query = new TreeMap<>();
        maybe(4, query, "lens", List.of("impact", "position", "risk", "!risk,impact"));
        listed(
                query,
                "stakeholder",
                stakeholders.stream()
                        .map(Named::code)
                        .flatMap(code -> Stream.of(code, code + "~own"))
                        .toList());
        listed(query, "issue", issues.stream().map(Named::code).toList());
        listed(query, "source", sources.stream().map(Text::code).toList());
        listed(query, "scenario", SCENARIOS);
        listed(query, "period", PERIODS);
        listed(query, "coder", CODERS);
        listed(query, "status", STATUSES);
        listed(query, "attribution", ATTRIBUTIONS);
        listed(query, "confidence", CONFIDENCES);
        maybe(8, query, "from", DATES);
        maybe(8, query, "to", DATES);
        maybe(
                8,
                query,
                "q",
                List.of("oil", "الكرد", "اقليم", "مدينه 🌊", "ماء", "0%", "A_B", "oil wat", "علي"));
        maybe(2, query, "level", List.of("leaf", "top"));
        maybe(2, query, "rollup", List.of("children", "claims"));
        maybe(2, query, "count", List.of("sources", "claims"));
        maybe(3, query, "weight", List.of("equal", "confidence"));
        maybe(
                2,
                query,
                "order",
                List.of("curated", "similarity", "polarisation", "coverage", "name"));
        maybe(3, query, "version", List.of("1", "2"));
        maybe(2, query, "lang", List.of("en", "ar"));
        maybe(9, query, "digits", List.of("latn", "arab"));
        return query;
    }

    /** A query as it stands behind the question mark. */
    static String address(Map<String, String> query) {
        return query.entrySet().stream()
                .map(each ->
                        each.getKey()
                                + "="
                                + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private void maybe(int in, Map<String, String> query, String name, List<String> values) {
        if (random.nextInt(in) == 0) {
            query.put(name, of(values));
        }
    }

    private void listed(Map<String, String> query, String field, List<String> codes) {
        if (random.nextInt(8) == 0) {
            List<String> all = new ArrayList<>(codes);
            all.add("none");
            java.util.Collections.shuffle(all, random);
            String list = String.join(",", all.subList(0, 1 + random.nextInt(3)));
            query.put(field, (random.nextInt(3) == 0 ? "!" : "") + list);
        }
    }

    /** The first day that a date can mean, or the last. */
    static String day(String date, boolean last) {
        String first = date + "-01-01".substring(date.length() == 4 ? 0 : 3);
        return switch (date.length()) {
            case 4 -> last ? date + "-12-31" : first;
            case 7 -> last ? LocalDate.parse(first).plusMonths(1).minusDays(1).toString() : first;
            default -> date;
        };
    }
}
