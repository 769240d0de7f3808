package mawaqif.sources.extract;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of document whose words can be taken out. */
public enum DocumentKind {
    TEXT("text/plain", "txt", "text"),
    MARKDOWN("text/markdown", "md", "markdown"),
    HTML("text/html", "html", "htm", "xhtml"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    PDF("application/pdf", "pdf");

    private final String mediaType;
    private final List<String> extensions;

    DocumentKind(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    /** Such as {@code text/html}, without a character set. */
    public String mediaType() {
        return mediaType;
    }

    /** The extension that files of the kind usually have, with its dot. */
    public String extension() {
        return "." + extensions.getFirst();
    }

    /** Extensions of all kinds, each with its dot. */
    public static List<String> allExtensions() {
        return Arrays.stream(values())
                .flatMap(kind -> kind.extensions.stream())
                .map(each -> "." + each)
                .toList();
    }

    /** The kind of a media type, parameters left aside. */
    public static Optional<DocumentKind> ofMediaType(String type) {
        String bare = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        String known = bare.equals("application/xhtml+xml") ? HTML.mediaType : bare;
        return Arrays.stream(values()).filter(kind -> kind.mediaType.equals(known)).findFirst();
    }

    /** The kind that a file's name ends in. */
    public static Optional<DocumentKind> ofName(String name) {
        String extension =
                name.substring(name.lastIndexOf('.') + 1).strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.extensions.contains(extension))
                .findFirst();
    }

    /** Whether bytes begin as a document of this kind does; texts begin in any way. */
    boolean begins(byte[] bytes) {
        return switch (this) {
            case PDF -> startOf(bytes).contains("%PDF-");
            case DOCX, ODT -> startOf(bytes).startsWith("PK\3\4");
            case TEXT, MARKDOWN, HTML ->
                    !PDF.begins(bytes) && !startOf(bytes).startsWith("PK\3\4") && !isOle(bytes);
        };
    }

    /** The container of old Office files, and of new ones under a password. */
    static boolean isOle(byte[] bytes) {
        return startOf(bytes).startsWith("\u00D0\u00CF\u0011\u00E0");
    }

    private static String startOf(byte[] bytes) {
        return new String(bytes, 0, Math.min(1024, bytes.length), StandardCharsets.ISO_8859_1);
    }
}
