package mawaqif.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zipped study folders. */
final class Zips {
    private Zips() {}

    /**
     * A study with one short letter as its source.
     *
     * @param codebook {@code study.yaml}
     * @param letter the whole text of the source {@code letter}
     * @param claims {@code claims.csv}
     */
    static byte[] study(String codebook, String letter, String claims) {
        return of(files(codebook, letter, claims));
    }

    /** The files of such a study by their paths, to add others to them. */
    static Map<String, byte[]> files(String codebook, String letter, String claims) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("study.yaml", bytes(codebook));
        files.put(
                "sources.yaml",
                bytes(
                        "sources: [{code: letter, file: sources/letter.txt, title: Letter, language: en}]\n"));
        files.put("sources/letter.txt", bytes(letter));
        files.put("claims.csv", bytes(claims));
        return files;
    }

    static byte[] of(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
