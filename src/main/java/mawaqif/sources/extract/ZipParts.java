package mawaqif.sources.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import mawaqif.sources.extract.RefusedDocument.Why;

/**
 * Unpacks an Office container into nothing, counting, before any parser sees it: the sizes that its
 * directory tells are only claims.
 */
final class ZipParts {

    private static final int HEAD = 256 * 1024;

    private ZipParts() {}

    /**
     * What kind of document the container holds.
     *
     * @throws RefusedDocument if it expands without measure, is damaged or under a password
     */
    static Optional<DocumentKind> check(byte[] bytes) {
        DocumentKind kind = null;
        long total = 0;
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            byte[] buffer = new byte[64 * 1024];
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (++parts > Limits.PARTS) {
                    throw new RefusedDocument(Why.EXPANDS);
                }
                byte[] head = zip.readNBytes(HEAD);
                long size = head.length;
                total += size;
                for (int got = zip.read(buffer); got > 0; got = zip.read(buffer)) {
                    size += got;
                    total += got;
                    if (size > Limits.PART || total > Limits.UNPACKED) {
                        throw new RefusedDocument(Why.EXPANDS);
                    }
                }
                kind = kind == null ? kind(part.getName(), head) : kind;
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new RefusedDocument(Why.BROKEN);
        }
        if (parts == 0) {
            throw new RefusedDocument(Why.BROKEN);
        }
        return Optional.ofNullable(kind);
    }

    private static @org.jspecify.annotations.Nullable DocumentKind kind(String name, byte[] head) {
        String words = new String(head, StandardCharsets.UTF_8);
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "mimetype" ->
                    words.strip().equals(DocumentKind.ODT.mediaType()) ? DocumentKind.ODT : null;
            case "[content_types].xml" ->
                    words.contains("wordprocessingml.document.main+xml") ? DocumentKind.DOCX : null;
            default -> null;
        };
    }

    /** Whether an OpenDocument container says that its parts are encrypted. */
    static boolean isEncrypted(byte[] bytes) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().equals("META-INF/manifest.xml")) {
                    return new String(zip.readNBytes(HEAD), StandardCharsets.UTF_8)
                            .contains("encryption-data");
                }
            }
            return false;
        } catch (IOException | IllegalArgumentException damaged) {
            throw new RefusedDocument(Why.BROKEN);
        }
    }
}
