package mawaqif.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the study folders that a database starts with. */
final class SeedFolders {

    private static final String PACKAGED = "/seeds/";

    private SeedFolders() {}

    /** The folders inside a folder, by name; hidden ones are not studies. */
    static List<Path> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new SeedsFailed(
                    (Files.exists(folder)
                                    ? "MAWAQIF_SEEDS names '%s', which is a file, not a folder"
                                    : "MAWAQIF_SEEDS names '%s', which is no folder that exists")
                            .formatted(folder.toAbsolutePath()));
        }
        if (Files.exists(folder.resolve(StudyFiles.STUDY))) {
            throw new SeedsFailed(
                    "MAWAQIF_SEEDS names '%s', which is a study; name the folder it is in"
                            .formatted(folder));
        }
        try (var all = Files.list(folder)) {
            return all.filter(Files::isDirectory)
                    .filter(each -> !each.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /** The folders packaged with the application, copied out of its jar. */
    static List<Path> packaged(Path target) throws IOException {
        var names = new TreeSet<String>();
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath*:seeds/*/**")) {
            String address = URLDecoder.decode(file.getURL().toString(), StandardCharsets.UTF_8);
            String name = address.substring(address.lastIndexOf(PACKAGED) + PACKAGED.length());
            if (!file.isReadable() || name.endsWith("/") || !name.contains("/")) {
                continue;
            }
            Path copy = target.resolve(name);
            Files.createDirectories(copy.getParent());
            try (InputStream in = file.getInputStream()) {
                Files.copy(in, copy);
            }
            names.add(name.substring(0, name.indexOf('/')));
        }
        List<Path> folders = new ArrayList<>();
        names.forEach(name -> folders.add(target.resolve(name)));
        return folders;
    }
}
