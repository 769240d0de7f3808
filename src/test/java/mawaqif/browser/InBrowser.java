package mawaqif.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test the one {@link Desk} of the process, and fails it when a page it opened complained
 * in the console: a failed script, a refused policy, a file that is not there.
 */
final class InBrowser implements ParameterResolver, AfterEachCallback {

    private static @Nullable Desk desk;

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Desk.class;
    }

    @Override
    public Desk resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return desk();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        assertThat(desk().leave()).as("complaints in the console").isEmpty();
    }

    /** Surefire makes each class a run of its own; the desk stays for all that a process runs. */
    private static synchronized Desk desk() {
        Desk open = desk;
        if (open == null) {
            open = new Desk();
            desk = open;
            Runtime.getRuntime().addShutdownHook(new Thread(open::close, "desk"));
        }
        return open;
    }
}
