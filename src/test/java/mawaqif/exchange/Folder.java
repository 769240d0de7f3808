package mawaqif.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mawaqif.api.Problem.Fault;
import mawaqif.api.Problem.InvalidContent;
import mawaqif.ui.Translations;

/** A small sound study folder, parts of which tests replace by broken ones. */
public final class Folder {

    public static final String STUDY =
            """
            study:
              slug: water
              title: {en: "Water", ar: "المياه"}
              default-lens: position
            stakeholders:
              - {code: TOWN, label: "Town"}
              - {code: FARM, label: {en: "Farmers"}, parent: TOWN}
            issues:
              - {code: PRICE, label: "Price", proposition: "The price rises."}
            lenses:
              position:
                label: Position
                points: {-2: a, -1: b, 0: c, 1: d, 2: e}
            scenarios:
              - {code: DROUGHT, label: Drought}
            periods:
              - {code: NOW, label: Now, from: 2024, to: 2025-06}
            """;
    public static final String SOURCES =
            """
            sources:
              - code: report
                file: sources/report.txt
                title: Report
                published: 2025-09
                language: ar
              - code: letter
                file: sources/letter.txt
                title: Letter
                language: en
            """;
    public static final String REPORT =
            "يولد جميع الناس أحراراً متساوين في الكرامة والحقوق.\r\nنعم، نعم. 🌊 end";
    public static final String LETTER = "We oppose the rise. We never agreed.";
    public static final String HEADER = "claim,stakeholder,issue,lens,stance,source,quote";
    public static final String ROW = "c1,FARM,PRICE,position,-2,letter,We oppose the rise";

    /** Read once, since that takes longer than a check. */
    static final Translations TEXTS = new Translations();

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    public Folder() {
        with("study.yaml", STUDY);
        with("sources.yaml", SOURCES);
        with("sources/report.txt", REPORT);
        with("sources/letter.txt", LETTER);
        claims(HEADER, ROW);
    }

    public Folder with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public Folder with(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    public Folder without(String name) {
        files.remove(name);
        return this;
    }

    /** The study.yaml with one piece of text replaced. */
    public Folder study(String piece, String other) {
        return with("study.yaml", replaced(STUDY, piece, other));
    }

    public Folder sources(String piece, String other) {
        return with("sources.yaml", replaced(SOURCES, piece, other));
    }

    public Folder claims(String... lines) {
        return with("claims.csv", String.join("\n", lines) + "\n");
    }

    public Folder silences(String... lines) {
        return with("silences.csv", String.join("\n", lines) + "\n");
    }

    private static String replaced(String text, String piece, String other) {
        if (!text.contains(piece)) {
            throw new IllegalArgumentException("No '%s' there".formatted(piece));
        }
        return text.replace(piece, other);
    }

    public byte[] zip() {
        return zip("");
    }

    public byte[] zip(String topFolder) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(topFolder + file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** What an import would find: errors, or the study and its warnings. */
    Outcome check() {
        return check(Locale.ENGLISH);
    }

    Outcome check(Locale locale) {
        try {
            Path folder = Files.createTempDirectory("study");
            Map<String, Path> paths = new HashMap<>();
            int number = 0;
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = folder.resolve(String.valueOf(number++));
                Files.write(path, file.getValue());
                paths.put(file.getKey(), path);
            }
            Faults faults = new Faults(TEXTS, locale);
            try {
                CheckedStudy study =
                        CheckedStudy.read(
                                new StudyFiles(paths), null, "huda", faults, ImportProgress.NONE);
                return new Outcome(study, List.of(), 0, faults.warnings());
            } catch (InvalidContent invalid) {
                return new Outcome(null, invalid.errors(), invalid.total(), faults.warnings());
            } finally {
                for (Path path : paths.values()) {
                    Files.delete(path);
                }
                Files.delete(folder);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    record Outcome(CheckedStudy study, List<Fault> errors, int total, List<Fault> warnings) {

        /** Each error as {@code file:line column=value}. */
        List<String> places() {
            return errors.stream().map(Outcome::place).toList();
        }

        List<String> warned() {
            return warnings.stream().map(Outcome::place).toList();
        }

        private static String place(Fault fault) {
            return "%s:%s %s=%s"
                    .formatted(fault.file(), fault.line(), fault.column(), fault.value());
        }
    }
}
