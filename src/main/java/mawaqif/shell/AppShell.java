package mawaqif.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** Sets up the page that holds every screen. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/mawaqif.css")
@Viewport("width=device-width, initial-scale=1")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Mawaqif");
        settings.addFavIcon("icon", "icons/mawaqif.svg", "any");
    }
}
