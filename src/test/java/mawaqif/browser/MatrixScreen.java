package mawaqif.browser;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/** Issues × stakeholders, and the panel with the evidence of a cell. */
final class MatrixScreen {

    private final Window window;
    private final Page page;

    MatrixScreen(Window window) {
        this.window = window;
        this.page = window.page();
        table().waitFor();
    }

    Locator table() {
        return page.getByRole(AriaRole.GRID);
    }

    /** The stakeholders in the order of the document, without the heads of the totals. */
    List<String> stakeholders() {
        return page.locator("mw-matrix th.who").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    Locator head(String stakeholder) {
        return table().getByRole(
                        AriaRole.COLUMNHEADER,
                        new Locator.GetByRoleOptions().setName(stakeholder).setExact(true));
    }

    /** A parent's head, which shows and hides its parts. */
    Locator parts(String stakeholder) {
        return head(stakeholder).getByRole(AriaRole.BUTTON);
    }

    /** A cell by what a screen reader says of it first: stakeholder, issue. */
    Locator cell(String stakeholder, String issue) {
        String isolates = "[\\u2066-\\u2069]*";
        return table().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(
                                        Pattern.compile(
                                                "^%1$s%2$s%1$s[,،] %1$s%3$s%1$s:"
                                                        .formatted(isolates, stakeholder, issue))));
    }

    Locator lens(String name) {
        return page.getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions()
                                .setName(window.words("comparison.lens-switch"))
                                .setExact(true))
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The cell of an issue and a stakeholder, both counted from 0 in the order of reading. */
    Locator cellAt(int row, int column) {
        return page.locator("mw-matrix tr[data-line=\"%d\"] td button".formatted(row)).nth(column);
    }

    /** All claims that count, as the foot of the table says. */
    Locator grandTotal() {
        return page.locator("mw-matrix tfoot .grand").first();
    }

    String total() {
        return grandTotal().innerText();
    }

    /** The evidence of a cell, when it is open. */
    Locator panel(String name) {
        return page.getByRole(
                AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    FilterBar filters() {
        return new FilterBar(window);
    }

    /** Opens the menu of what can be taken out, and takes one of it. */
    Download export(String name) {
        return new Exports(window).take(name);
    }

    /** Chooses the colours of the pictures that are taken out from now on. */
    void colours(String theme) {
        new Exports(window).colours(theme);
    }

    /** Opens the menu of what can be taken out. */
    Locator exports() {
        return new Exports(window).open();
    }
}
