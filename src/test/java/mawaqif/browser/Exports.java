package mawaqif.browser;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;

/** The menu of what can be taken out of a screen. */
final class Exports {

    private final Window window;
    private final Page page;

    Exports(Window window) {
        this.window = window;
        this.page = window.page();
    }

    /** Takes a file out and closes the menu. */
    Download take(String name) {
        Locator menu = open();
        Download file =
                page.waitForDownload(() ->
                        menu.getByRole(
                                        AriaRole.LINK,
                                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                                .click());
        page.keyboard().press("Escape");
        menu.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        return file;
    }

    /** Chooses the colours of the pictures that are taken out from now on. */
    void colours(String theme) {
        Locator menu = open();
        menu.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(window.words("comparison.export.theme")))
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(theme).setExact(true))
                .click();
        page.keyboard().press("Escape");
        menu.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    /** Opens the menu of what can be taken out. */
    Locator open() {
        String name = window.words("comparison.export");
        window.button(name).click();
        return page.getByRole(
                AriaRole.DIALOG, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
