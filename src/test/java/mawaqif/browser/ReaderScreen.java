package mawaqif.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A source with its coded passages and the claims made of them. */
final class ReaderScreen {

    private final Page page;

    ReaderScreen(Window window) {
        page = window.page();
        article().waitFor();
    }

    Locator article() {
        return page.locator("mw-reader").getByRole(AriaRole.ARTICLE);
    }

    /** The document's text as it is drawn; each line is a paragraph with its own line break. */
    String text() {
        return String.join("", article().getByRole(AriaRole.PARAGRAPH).allTextContents());
    }

    /** A claim in the margin. */
    Locator card(String claim) {
        return page.locator("mw-reader [data-card='%s']".formatted(claim));
    }

    /** The words that are marked for the chosen claim, in the order of the text. */
    Locator chosen() {
        return article().locator("mark.mw-chosen");
    }

    /** The same as one text: a passage over several lines is marked line by line. */
    String chosenWords() {
        return String.join("", chosen().allTextContents());
    }
}
