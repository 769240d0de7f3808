package mawaqif;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A made-up study in which six stakeholders speak of eight issues, often with several claims, and a
 * seventh of two only: enough for closeness and a map.
 */
final class DebatedStudy {

    static final int STAKEHOLDERS = 7;
    static final int ISSUES = 8;

    private DebatedStudy() {}

    static byte[] zip(String slug) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "study.yaml", codebook(slug));
            put(
                    zip,
                    "sources.yaml",
                    "sources:\n  - {code: paper, file: sources/paper.txt, title: Paper, language: en,"
                            + " published: 2025-01-01}\n");
            put(zip, "sources/paper.txt", "All that was said.");
            put(zip, "claims.csv", claims());
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String codebook(String slug) {
        StringBuilder out = new StringBuilder("study:\n  slug: " + slug + "\n  title: Debate\n");
        out.append("  default-lens: position\nstakeholders:\n");
        for (int i = 0; i < STAKEHOLDERS; i++) {
            out.append("  - {code: S%d, label: Party %c}\n".formatted(i, 'Z' - i));
        }
        out.append("issues:\n");
        for (int i = 0; i < ISSUES; i++) {
            out.append("  - {code: I%d, label: Issue %d, proposition: P%d}\n".formatted(i, i, i));
        }
        out.append("lenses:\n");
        for (String lens : new String[] {"position", "impact"}) {
            out.append("  %s:\n    label: %s\n    points:\n".formatted(lens, lens));
            for (int stance = -2; stance <= 2; stance++) {
                out.append("      %d: at %d\n".formatted(stance, stance));
            }
        }
        return out.append("scenarios: []\nperiods: []\n").toString();
    }

    private static String claims() {
        Random random = new Random(5);
        StringBuilder out =
                new StringBuilder("claim,stakeholder,issue,lens,stance,confidence,source,quote\n");
        int number = 0;
        for (int s = 0; s < STAKEHOLDERS; s++) {
            for (int i = 0; i < (s == STAKEHOLDERS - 1 ? 2 : ISSUES); i++) {
                int centre = (s % 3 - 1) * (i % 2 == 0 ? 1 : -1);
                for (int c = 0; c <= random.nextInt(3); c++) {
                    int stance = Math.clamp(centre + random.nextInt(3) - 1, -2, 2);
                    out.append(
                            "c%d,S%d,I%d,position,%d,%s,paper,All that was said.\n"
                                    .formatted(
                                            number++,
                                            s,
                                            i,
                                            stance,
                                            random.nextBoolean() ? "high" : "low"));
                }
            }
        }
        return out.toString();
    }
}
