package mawaqif.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The claims of a study in a table, and the panel of one. */
final class ClaimsScreen {

    private final Window window;
    private final Page page;

    ClaimsScreen(Window window) {
        this.window = window;
        this.page = window.page();
    }

    void search(String words) {
        window.textbox(window.words("claims.search")).fill(words);
    }

    /** How many claims are listed, of how many. */
    Locator count() {
        return page.getByRole(AriaRole.MAIN).getByRole(AriaRole.STATUS).first();
    }

    Locator table() {
        return page.getByRole(AriaRole.TREEGRID);
    }

    /** The claims as they are listed; what a row says is its name. */
    Locator rows() {
        return table().getByRole(
                        AriaRole.ROW,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("^[A-Z]-\\d+ ")));
    }

    /** A claim's identifier in the table, a link. */
    Locator claim(String id) {
        return window.link(id);
    }

    Locator sorter(String column) {
        return page.locator("vaadin-grid-sorter")
                .filter(new Locator.FilterOptions().setHasText(column));
    }

    Locator panel(String id) {
        return page.getByRole(AriaRole.COMPLEMENTARY)
                .filter(new Locator.FilterOptions().setHasText(id));
    }

    FilterBar filters() {
        return new FilterBar(window);
    }
}
