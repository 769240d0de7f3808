package mawaqif.users;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is wrong with an address that the server or the firewall refuses. */
enum AddressFault {
    PERCENT("%(?![0-9A-Fa-f]{2})"),
    NUL("%00|\0"),
    CONTROL("%[01][0-9A-Fa-f]|%7[Ff]|[\\x00-\\x1F\\x7F]"),
    SLASH("%(2[Ff]|5[Cc])|\\\\"),
    ENCODED_PERCENT("%25"),
    SEMICOLON(";|%3[Bb]"),
    SLASHES("//"),
    DOTS("(/|%2[Ff])(\\.|%2[Ee]){1,2}(/|$)|%2[Ee]"),
    UTF8("(?!)"),
    CHARACTER("[^!-~]|[\"<>^`{|}]"),
    OTHER("");

    private final Pattern sign;

    AddressFault(String sign) {
        this.sign = Pattern.compile(sign);
    }

    /** The first of these that a path has, as it stands in the request. */
    static AddressFault of(String path) {
        for (AddressFault each : values()) {
            boolean found = each == UTF8 ? !isUtf8(path) : each.sign.matcher(path).find();
            if (found) {
                return each;
            }
        }
        return OTHER;
    }

    /** The key of the sentence that names it. */
    String key() {
        return "users.address." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean isUtf8(String path) {
        ByteBuffer bytes = ByteBuffer.allocate(path.length());
        for (int i = 0; i < path.length(); i++) {
            boolean encoded = path.charAt(i) == '%';
            bytes.put(
                    (byte)
                            (encoded
                                    ? Integer.parseInt(path.substring(i + 1, i + 3), 16)
                                    : path.charAt(i)));
            i += encoded ? 2 : 0;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
            return true;
        } catch (CharacterCodingException otherBytes) {
            return false;
        }
    }
}
