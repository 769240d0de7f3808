package mawaqif.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the names of files in archives, none of which may lead out of the study folder. */
sealed interface EntryName {

    /** A name that stays inside: segments joined by {@code /}, without {@code .} segments. */
    record Inside(String path) implements EntryName {}

    /** A name that could lead elsewhere. */
    record Refused(Why why) implements EntryName {}

    /** What is wrong with a name. */
    enum Why {
        ABSOLUTE,
        PARENT,
        CONTROL,
        EMPTY;

        /** The reason among the texts. */
        String key() {
            return "name." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);

    /** Backslashes, which some Windows programs write, separate like slashes. */
    static EntryName of(String raw) {
        if (raw.codePoints().anyMatch(c -> c < 0x20 || c == 0x7F)) {
            return new Refused(Why.CONTROL);
        }
        String name = raw.replace('\\', '/');
        if (name.startsWith("/") || DRIVE.matcher(name).matches()) {
            return new Refused(Why.ABSOLUTE);
        }
        List<String> segments = new ArrayList<>();
        for (String segment : name.split("/")) {
            if (segment.equals("..")) {
                return new Refused(Why.PARENT);
            }
            if (!segment.isEmpty() && !segment.equals(".")) {
                segments.add(segment);
            }
        }
        return segments.isEmpty() ? new Refused(Why.EMPTY) : new Inside(String.join("/", segments));
    }

    /** Whether a file was left by an operating system and is no part of the study. */
    static boolean isLitter(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        return path.equals("__MACOSX")
                || path.startsWith("__MACOSX/")
                || path.contains("/__MACOSX/")
                || last.equals(".DS_Store")
                || last.startsWith("._")
                || last.equals("Thumbs.db")
                || last.equals("desktop.ini");
    }
}
