package mawaqif.exchange;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Study folders as different as chance makes them, the same for the same number. */
final class GeneratedFolder {

    private static final List<String> WORDS =
            List.of(
                    "الماء",
                    "حَقٌّ",
                    "للجميع",
                    "price",
                    "Naïve",
                    "🌊🏞️",
                    "e\u0301te",
                    "\"quoted\"",
                    "a,b",
                    "\u200Fنعم\u200E",
                    "= 1+1",
                    "#x",
                    "'y'",
                    "\\n",
                    "سُنّة",
                    "𝔘",
                    "-1");
    private static final List<String> BREAKS = List.of(" ", " ", "\n", "\r\n", "\r\n\r\n", "\t");

    private final Random random;

    private GeneratedFolder(int seed) {
        random = new Random(seed);
    }

    static Folder make(int seed) {
        return new GeneratedFolder(seed).make();
    }

    private Folder make() {
        Folder folder = new Folder().without("sources/letter.txt").without("sources/report.txt");
        int stakeholders = 1 + random.nextInt(8);
        int issues = 1 + random.nextInt(5);
        StringBuilder study = new StringBuilder("study:\n  slug: g\n  title: ").append(text());
        study.append("\n  default-lens: impact\nstakeholders:\n");
        for (int i = 0; i < stakeholders; i++) {
            study.append("  - {code: S%d, label: %s".formatted(i, text()));
            study.append(
                    i > 0 && random.nextBoolean()
                            ? ", parent: S%d}\n".formatted(random.nextInt(i))
                            : "}\n");
        }
        study.append("issues:\n");
        for (int i = 0; i < issues; i++) {
            study.append(
                    "  - {code: 1.%d, label: %s, proposition: %s".formatted(i, text(), text()));
            study.append(random.nextBoolean() ? ", heading: %s}\n".formatted(text()) : "}\n");
        }
        study.append("lenses:\n");
        for (String lens : List.of("position", "impact")) {
            study.append("  %s:\n    label: %s\n    points:\n".formatted(lens, text()));
            for (int stance = -2; stance <= 2; stance++) {
                study.append("      %d: %s\n".formatted(stance, text()));
            }
        }
        study.append("scenarios: [{code: null-1, label: x}, {code: 'true', label: y}]\n");
        study.append("periods:\n  - {code: 2024, label: z, from: 2024-02, to: '2024-02-29'}\n");
        if (random.nextBoolean()) {
            study.append("events:\n  - {date: 2024, label: %s}\n".formatted(text()));
        }
        folder.with("study.yaml", study.toString());

        int count = 1 + random.nextInt(4);
        StringBuilder sources = new StringBuilder("sources:\n");
        String[] texts = new String[count];
        for (int i = 0; i < count; i++) {
            texts[i] = words(60 + random.nextInt(200));
            folder.with("sources/d%d نص.txt".formatted(i), encoded(texts[i]));
            sources.append("  - code: d%d\n    file: \"sources/d%d نص.txt\"\n".formatted(i, i));
            sources.append(
                    "    title: %s\n    language: ar\n    rights: %s\n".formatted(text(), text()));
            sources.append(
                    random.nextBoolean() ? "    published: 2025-0%d\n".formatted(1 + i) : "");
            sources.append(random.nextBoolean() ? "    direction: rtl\n" : "");
            sources.append(
                    random.nextBoolean()
                            ? "    redistributable: false\n    url: https://example.org/?a=1&b\n"
                            : "");
        }
        folder.with("sources.yaml", sources.toString());
        claims(folder, stakeholders, issues, texts);
        return folder;
    }

    private void claims(Folder folder, int stakeholders, int issues, String[] texts) {
        StringBuilder rows =
                new StringBuilder(
                        "claim,stakeholder,issue,lens,stance,scenario,period,attribution,confidence,"
                                + "status,reason,coder,note,date,source,quote,start,end,translation\r\n");
        int claims = 1 + random.nextInt(40);
        for (int c = 0; c < claims; c++) {
            String own =
                    "S%d,1.%d,%s,%d,%s,%s,%s,%s,%s,%s,%s,%s,%s"
                            .formatted(
                                    random.nextInt(stakeholders),
                                    random.nextInt(issues),
                                    of("position", "impact"),
                                    random.nextInt(5) - 2,
                                    of("", "null-1", "true"),
                                    of("", "2024"),
                                    of("", "self-stated", "third-party"),
                                    of("", "low", "high"),
                                    of("", "draft", "submitted", "disputed", "withdrawn"),
                                    field(of("", words(3))),
                                    of("", "A", "B.2"),
                                    field(of("", words(5))),
                                    of("", "2025", "2025-09-17"));
            int quotes = 1 + random.nextInt(3);
            for (int q = 0; q < quotes; q++) {
                int source = random.nextInt(texts.length);
                String text = texts[source];
                int length = text.codePointCount(0, text.length());
                int start = q * 20 + random.nextInt(15);
                int end = Math.min(length, start + 4 + random.nextInt(10));
                String quote =
                        text.substring(
                                text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
                if (mawaqif.sources.QuoteFinder.isBlank(quote)) {
                    continue;
                }
                rows.append(
                        "c-%d,%s,d%d,%s,%d,%d,%s\r\n"
                                .formatted(
                                        c,
                                        own,
                                        source,
                                        field(quote),
                                        start,
                                        end,
                                        field(of("", words(4)))));
            }
        }
        folder.with("claims.csv", rows.toString());
        folder.silences(
                "source,stakeholder,issue,lens,coder,date",
                "d0,,1.0,position,A,2026",
                "d0,S0,1.0,impact,,");
    }

    private byte[] encoded(String text) {
        Charset charset =
                of2(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
        boolean mark = charset != StandardCharsets.UTF_8 || random.nextBoolean();
        return ((mark ? "\uFEFF" : "") + text).getBytes(charset);
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size())));
            text.append(BREAKS.get(random.nextInt(BREAKS.size())));
        }
        return text.toString();
    }

    /** A YAML text, plain or by language. */
    private String text() {
        String plain = YamlText.quoted(words(2) + "x");
        return random.nextBoolean()
                ? plain
                : "{ar: %s, \"no\": %s}".formatted(plain, YamlText.quoted(words(1) + "y"));
    }

    private static String field(String text) {
        return text.isEmpty() ? "" : '"' + text.replace("\"", "\"\"") + '"';
    }

    private String of(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private Charset of2(Charset... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
