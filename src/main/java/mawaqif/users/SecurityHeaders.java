package mawaqif.users;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The headers of every answer; pages of the screens put their own nonce into the policy. */
public final class SecurityHeaders {

    public static final String POLICY = "Content-Security-Policy";

    private SecurityHeaders() {}

    /**
     * What a page may load and run.
     *
     * @param scripts sources besides the server itself, such as {@code 'nonce-…'}, with a space
     *     before each
     */
    public static String policy(String scripts) {
        return "default-src 'self'; script-src 'self'"
                + scripts
                + "; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:;"
                + " font-src 'self' data:; connect-src 'self'; object-src 'none';"
                + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    }

    static Customizer<HeadersConfigurer<HttpSecurity>> all() {
        return headers ->
                headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                        .contentSecurityPolicy(policy -> policy.policyDirectives(policy("")))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy ->
                                policy.policy(
                                        "camera=(), microphone=(), geolocation=(),"
                                                + " payment=(), usb=()"))
                        .addObjectPostProcessor(new Eager());
    }

    /** Tomcat 11 drops headers written after a forward, and every page is one. */
    private static final class Eager implements ObjectPostProcessor<HeaderWriterFilter> {
        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    }
}
