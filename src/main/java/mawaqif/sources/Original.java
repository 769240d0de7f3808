package mawaqif.sources;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A document as it was handed in, byte for byte.
 *
 * @param name of the file, without folders
 * @param mediaType such as {@code application/pdf}
 */
public record Original(String name, String mediaType, byte[] content) {

    /** What tells its content from any other. */
    String fingerprint() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
