package mawaqif.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test the one {@link Desk} of the run, and fails it when a page it opened complained in
 * the console: a failed script, a refused policy, a file that is not there.
 */
final class InBrowser implements ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(InBrowser.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Desk.class;
    }

    @Override
    public Desk resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return desk(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        assertThat(desk(context).leave()).as("complaints in the console").isEmpty();
    }

    private static Desk desk(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Desk.class, _ -> new Desk(), Desk.class);
    }
}
