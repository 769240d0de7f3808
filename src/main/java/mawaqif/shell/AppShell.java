package mawaqif.shell;

import com.vaadin.flow.component.page.AppShellConfigurator;

/** Sets up the page that holds every screen. */
public class AppShell implements AppShellConfigurator {}
