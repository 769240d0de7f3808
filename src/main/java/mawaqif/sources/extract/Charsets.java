package mawaqif.sources.extract;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out in which encoding bytes are text: what holds strictly comes before what is guessed. */
final class Charsets {

    private static final int SAMPLE = 64 * 1024;
    private static final int HEAD = 8 * 1024;
    private static final Pattern DECLARED =
            Pattern.compile("(?i)<meta[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)");

    private Charsets() {}

    /** By byte order mark, as UTF-8, as an HTML head declares, or as it looks. */
    static Charset of(byte[] bytes, boolean html) {
        if (begins(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        if (decodes(bytes, StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        if (html) {
            String head =
                    new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
            Matcher declared = DECLARED.matcher(head);
            if (declared.find() && isKnown(declared.group(1))) {
                return Charset.forName(declared.group(1));
            }
        }
        return looksLike(bytes);
    }

    private static Charset looksLike(byte[] bytes) {
        CharsetMatch[] matches =
                new CharsetDetector()
                        .setText(Arrays.copyOf(bytes, Math.min(SAMPLE, bytes.length)))
                        .detectAll();
        return Arrays.stream(matches)
                .map(CharsetMatch::getName)
                .filter(Charsets::isKnown)
                .filter(name -> !name.equals("UTF-8"))
                .map(Charset::forName)
                .findFirst()
                .orElse(Charset.forName("windows-1252"));
    }

    private static boolean isKnown(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalArgumentException noName) {
            return false;
        }
    }

    static boolean decodes(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
