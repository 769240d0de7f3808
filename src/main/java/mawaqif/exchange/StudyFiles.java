package mawaqif.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of one study folder, wherever they came from, readable on disk. The top folder of an
 * archive, if it has one, is no part of the names.
 */
final class StudyFiles {

    static final String STUDY = "study.yaml";
    static final String SOURCES = "sources.yaml";
    static final String CLAIMS = "claims.csv";
    static final String SILENCES = "silences.csv";
    static final String SOURCE_FOLDER = "sources/";
    static final Set<String> TABLES = Set.of(STUDY, SOURCES, CLAIMS, SILENCES);

    private final SortedMap<String, Path> files;
    private final Map<String, String> composed = new HashMap<>();

    /**
     * @param files name to where its bytes are
     */
    StudyFiles(Map<String, Path> files) {
        this.files = Collections.unmodifiableSortedMap(withoutTopFolder(files));
        for (String name : this.files.keySet()) {
            composed.putIfAbsent(Normalizer.normalize(name, Form.NFC), name);
        }
    }

    /** A folder on this machine, whose owner may have linked files into it. */
    static StudyFiles ofFolder(Path folder) throws IOException {
        Map<String, Path> files = new HashMap<>();
        try (var all = Files.walk(folder, java.nio.file.FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                String name =
                        folder.relativize(file)
                                .toString()
                                .replace(file.getFileSystem().getSeparator(), "/");
                if (!EntryName.isLitter(name)) {
                    files.put(name, file);
                }
            }
        }
        return new StudyFiles(files);
    }

    private static SortedMap<String, Path> withoutTopFolder(Map<String, Path> files) {
        SortedMap<String, Path> sorted = new TreeMap<>(files);
        if (sorted.isEmpty() || !sorted.firstKey().contains("/")) {
            return sorted;
        }
        String top = sorted.firstKey().substring(0, sorted.firstKey().indexOf('/') + 1);
        boolean shared = sorted.keySet().stream().allMatch(name -> name.startsWith(top));
        boolean bare = top.equals(SOURCE_FOLDER) && !sorted.containsKey(top + STUDY);
        if (!shared || bare) {
            return sorted;
        }
        SortedMap<String, Path> inside = new TreeMap<>();
        sorted.forEach((name, path) -> inside.put(name.substring(top.length()), path));
        return inside;
    }

    Set<String> names() {
        return files.keySet();
    }

    /**
     * The name under which the archive has a file: the same, or differing only in how its
     * characters are composed (macOS takes them apart).
     */
    Optional<String> find(String name) {
        return files.containsKey(name)
                ? Optional.of(name)
                : Optional.ofNullable(composed.get(Normalizer.normalize(name, Form.NFC)));
    }

    /** Where the bytes of a file are. */
    Optional<Path> path(String name) {
        return Optional.ofNullable(files.get(name));
    }

    byte[] bytes(String name) {
        try {
            return Files.readAllBytes(path(name).orElseThrow());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
