package mawaqif.api;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** Tags of what is read: the same content has the same tag, at any time and version. */
public final class Etag {

    private static final int BYTES = 16;

    private Etag() {}

    /** The strong entity tag of a body that is written as JSON, in its quotation marks. */
    public static String of(Object body) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(JsonMapper.shared().writeValueAsBytes(body));
            return '"' + HexFormat.of().formatHex(Arrays.copyOf(digest, BYTES)) + '"';
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A response with its tag; the framework answers 304 to whoever has it already. */
    public static <T> ResponseEntity<T> tagged(T body) {
        return ResponseEntity.ok().eTag(of(body)).body(body);
    }
}
