package mawaqif.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The chips of a filter, and the form that adds one. */
final class FilterBar {

    private final Window window;
    private final Page page;

    FilterBar(Window window) {
        this.window = window;
        this.page = window.page();
    }

    /** Filters a field by one value, as with the mouse. */
    void add(String field, String value) {
        window.button(window.words("claims.filter.add")).click();
        Locator form =
                page.getByRole(
                        AriaRole.DIALOG,
                        new Page.GetByRoleOptions().setName(window.words("claims.filter.edit")));
        form.getByRole(AriaRole.BUTTON, named(window.words("claims.filter.field"))).click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(field).setExact(true))
                .click();
        Locator values =
                form.getByRole(AriaRole.COMBOBOX, named(window.words("claims.filter.values")));
        values.click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(value).setExact(true))
                .click();
        values.press("Escape");
        form.getByRole(AriaRole.BUTTON, named(window.words("claims.filter.apply"))).click();
    }

    /** The chip of a field, such as “Period: Transition (2024–2026)”. */
    Locator chip(String field) {
        return page.locator(".mw-chip-edit")
                .filter(
                        new Locator.FilterOptions()
                                .setHas(
                                        page.getByText(
                                                field,
                                                new Page.GetByTextOptions().setExact(true))));
    }

    void remove(String field) {
        window.button(window.words("claims.filter.remove").replace("{0}", field)).click();
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
