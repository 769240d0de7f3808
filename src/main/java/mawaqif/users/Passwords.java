package mawaqif.users;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes and compares passwords with the framework's current default. */
@Component
class Passwords {

    static final int SHORTEST = 8;

    /** What bcrypt takes in; the framework refuses more. */
    static final int MOST_BYTES = 72;

    private final PasswordEncoder encoder =
            PasswordEncoderFactories.createDelegatingPasswordEncoder();

    /** Compared with when there is no account, so that the answer takes as long. */
    private final String nobodys = encoder.encode("nobody's password");

    /**
     * @throws Refusal if it is longer than can be hashed
     */
    String hash(String password) {
        String composed = composed(password);
        if (isTooLong(composed)) {
            throw new Refusal("users.refused.password-long");
        }
        return String.valueOf(encoder.encode(composed));
    }

    /**
     * @throws Refusal if it is shorter or longer than a person may choose
     */
    String hashChosen(String password) {
        if (isTooShort(password)) {
            throw new Refusal("users.refused.password-short");
        }
        return hash(password);
    }

    /** Takes about as long whether there is a hash or not. */
    boolean matches(String password, @Nullable String hash) {
        String composed = composed(password);
        boolean tooLong = isTooLong(composed);
        boolean same = encoder.matches(tooLong ? "" : composed, hash == null ? nobodys : hash);
        return same && !tooLong && hash != null;
    }

    /** Whether a person may not choose it for having too few characters. */
    static boolean isTooShort(String password) {
        return password.codePointCount(0, password.length()) < SHORTEST;
    }

    private static boolean isTooLong(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
    }

    /** Keyboards compose marked letters differently. */
    private static String composed(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
