package mawaqif.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Use case "Review a claim". */
@ExtendWith(InBrowser.class)
class ReviewIT {

    private static final String SLUG = "canals";
    private static final String CLAIMS = "/studies/" + SLUG + "/claims";
    private static final String TABLE =
            """
            claim,stakeholder,issue,lens,stance,status,coder,source,quote
            H-001,FARM,PRICE,position,-2,draft,Huda,letter,We oppose the rise
            H-002,TOWN,PRICE,position,2,accepted,Huda,letter,The town needs it
            """;

    @AfterEach
    void takeItOutAgain(Desk desk) {
        desk.application().delete("/api/v1/studies/" + SLUG);
    }

    @Test
    void anAnalystSubmitsAndALeadDisputesThenAccepts(Desk desk) {
        Window admin = administrator(desk, Tongue.ENGLISH);
        Person huda = Person.enter(desk, admin, "Huda");
        huda.become("analyst", "Canals");
        Window analyst = huda.window();
        Review theirs = Review.open(analyst, CLAIMS, "H-001");
        theirs.steps("Submit", "Withdraw…", "Remove");
        theirs.step("Submit").click();
        theirs.said("Claim H-001 is submitted.");
        theirs.status("submitted");
        theirs.steps("Back to draft", "Withdraw…", "Remove");

        Review lead = Review.open(admin, CLAIMS, "H-001");
        lead.steps("Accept", "Dispute…", "Back to draft", "Withdraw…", "Remove");
        lead.step("Dispute…").click();
        admin.button("Dispute").click();
        assertThat(admin.page().getByText("Say why")).isVisible();
        admin.textbox("Reason").fill("Too strong");
        admin.button("Dispute").click();
        lead.status("disputed");
        assertThat(lead.panel()).containsText("Too strong");
        lead.step("Accept").click();
        lead.status("accepted");
        assertThat(lead.panel()).not().containsText("Too strong");
        assertThat(new ClaimsScreen(admin).count()).containsText("2 claims");

        lead.history().click();
        assertThat(lead.lines()).hasCount(4);
        assertThat(lead.lines().nth(0)).containsText("admin\u2069 changed it");
        assertThat(lead.lines().nth(0)).containsText(Pattern.compile("disputed.*accepted"));
        assertThat(lead.lines().nth(1)).containsText(Pattern.compile("Reason.*Too strong"));
        assertThat(lead.lines().nth(2)).containsText("Huda\u2069 changed it");
        assertThat(lead.lines().nth(3)).containsText("coded it");
        huda.remove();
    }

    @Test
    void readersSeeTheHistoryAndNoSteps(Desk desk) {
        Window admin = administrator(desk, Tongue.ENGLISH);
        Person zaid = Person.enter(desk, admin, "Zaid");
        zaid.become("reader", "Canals");
        Review review = Review.open(zaid.window(), CLAIMS, "H-002");
        review.history().click();
        assertThat(review.lines()).hasCount(1);
        assertThat(review.group()).hasCount(0);
        zaid.window().open(CLAIMS + "/H-001");
        assertThat(zaid.window().heading()).hasText(zaid.window().words("shell.not-found"));
        zaid.remove();
    }

    @Test
    void restoresAnEarlierState(Desk desk) {
        Window admin = administrator(desk, Tongue.ENGLISH);
        Review review = Review.open(admin, CLAIMS, "H-002");
        review.step("Withdraw…").click();
        admin.button("Withdraw").click();
        review.status("withdrawn");
        review.history().click();
        review.lines().last().getByText("Restore this").click();
        review.said("Claim H-002 is restored.");
        review.status("accepted");
        assertThat(review.lines()).hasCount(3);
    }

    @Test
    void undoesAndRedoesByKeyAndByButton(Desk desk) {
        Window admin = administrator(desk, Tongue.ENGLISH);
        ClaimsScreen claims = new ClaimsScreen(admin);
        Review review = Review.open(admin, CLAIMS, "H-002");
        assertThat(claims.count()).containsText("1 of 2 claims");
        review.step("Remove").click();
        review.said("Claim H-002 is removed.");
        assertThat(review.panel()).containsText("was removed by \u2068admin\u2069");
        assertThat(claims.count()).containsText("0 of 1 claim");
        assertThat(admin.page().locator(".mw-nav-count").first()).hasText("1");

        admin.page().keyboard().press("Control+z");
        review.said("Undone. Claim H-002 is restored.");
        assertThat(claims.count()).containsText("1 of 2 claims");
        admin.page().keyboard().press("Control+Shift+z");
        review.said("Done again. Claim H-002 is removed.");
        admin.button("Undo").click();
        review.said("Undone. Claim H-002 is restored.");
        assertThat(review.step("Remove")).isVisible();
        admin.page().keyboard().press("Control+z");
        review.said("There is nothing of yours to undo.");
    }

    @Test
    void leavesTheKeysToAFieldInWhichSomebodyTypes(Desk desk) {
        Window admin = administrator(desk, Tongue.ENGLISH);
        Review review = Review.open(admin, CLAIMS, "H-002");
        review.step("Back to draft").click();
        review.status("draft");
        Locator search = admin.textbox(admin.words("claims.search"));
        search.focus();
        search.press("Control+z");
        search.blur();
        admin.awaitServer();
        review.status("draft");
        admin.page().keyboard().press("Control+z");
        review.status("accepted");
    }

    @Test
    void tellsTheSlowerOfTwoAndOverwritesNothing(Desk desk) {
        Window slow = administrator(desk, Tongue.ENGLISH);
        Window fast = desk.administrator(Tongue.ENGLISH);
        Review seen = Review.open(slow, CLAIMS, "H-002");
        Review quicker = Review.open(fast, CLAIMS, "H-002");
        quicker.step("Dispute…").click();
        fast.textbox("Reason").fill("Not their words");
        fast.button("Dispute").click();
        quicker.status("disputed");

        seen.step("Remove").click();
        assertThat(seen.panel()).containsText("admin\u2069 changed claim \u2068H-002\u2069");
        assertThat(seen.panel()).containsText("Nothing of yours was stored.");
        assertThat(seen.panel()).containsText(Pattern.compile("accepted.*disputed"));
        assertThat(slow.button("Look at it now")).isFocused();
        assertThat(desk.application().api("/api/v1" + CLAIMS + "/H-002"))
                .contains("Not their words");
        slow.button("Look at it now").click();
        seen.status("disputed");
        slow.page().keyboard().press("Control+z");
        seen.said("There is nothing of yours to undo.");

        seen.step("Accept").click();
        seen.status("accepted");
        fast.page().keyboard().press("Control+z");
        quicker.said("Nothing was undone.");
        quicker.status("accepted");
    }

    @Test
    void showsAtItsAddressThatAClaimWasRemovedAndRestoresIt(Desk desk) {
        Window admin = administrator(desk, Tongue.ARABIC);
        Review review = Review.open(admin, CLAIMS, "H-002");
        review.step(admin.words("claims.step.remove")).click();
        admin.button(admin.words("claims.removed.restore")).waitFor();
        admin.page().reload();
        admin.button(admin.words("claims.removed.restore")).click();
        review.status(admin.words("claims.status.accepted"));
        assertThat(review.step(admin.words("claims.step.dispute"))).isVisible();
        assertThat(review.group()).isFocused();
        admin.open(CLAIMS + "/H-009");
        assertThat(admin.heading()).hasText(admin.words("shell.not-found"));
    }

    @Test
    void keepsKeyboardAndPlace(Desk desk) {
        Window admin = administrator(desk, Tongue.ENGLISH);
        Review review = Review.open(admin, CLAIMS, "H-002");
        review.step("Withdraw…").press("Enter");
        assertThat(admin.textbox("Reason")).isFocused();
        admin.button("Withdraw").press("Enter");
        review.status("withdrawn");
        assertThat(review.group()).isFocused();
        admin.page().keyboard().press("Tab");
        assertThat(review.step("Back to draft")).isFocused();
    }

    /** Signed in before there is a second study, since a single one is opened at once. */
    private static Window administrator(Desk desk, Tongue tongue) {
        Window window = desk.administrator(tongue);
        String codebook = TownAndFarmers.codebook(SLUG, "Canals", "القنوات", "");
        assertThat(desk.application().bringIn(Zips.study(codebook, TownAndFarmers.LETTER, TABLE)))
                .contains(SLUG);
        return window;
    }

    /** The panel of a claim. */
    private record Review(Window window, Locator panel) {

        static Review open(Window window, String claims, String id) {
            window.open(claims + "/" + id);
            Locator panel = new ClaimsScreen(window).panel(id);
            panel.waitFor();
            return new Review(window, panel);
        }

        Locator step(String name) {
            return panel.getByRole(
                    AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
        }

        /** All steps that are offered. */
        Locator group() {
            return panel.getByRole(
                    AriaRole.GROUP,
                    new Locator.GetByRoleOptions().setName(window.words("claims.review")));
        }

        void steps(String... names) {
            assertThat(group().getByRole(AriaRole.BUTTON)).hasText(names);
        }

        void status(String word) {
            assertThat(
                            panel.locator("dd")
                                    .filter(
                                            new Locator.FilterOptions()
                                                    .setHasText(Pattern.compile("^" + word + "$"))))
                    .hasCount(1);
        }

        Locator history() {
            return panel.locator("summary");
        }

        Locator lines() {
            return panel.getByRole(AriaRole.LISTITEM);
        }

        /** What the newest notice says, without the marks that isolate names. */
        void said(String words) {
            String pattern = words.replace(".", "[.]").replaceAll("H-00\\d", "\\\\W?$0\\\\W?");
            assertThat(window.page().locator("vaadin-notification-card").last())
                    .containsText(Pattern.compile(pattern));
        }
    }

    /** Somebody who has come in by a link of the administrator. */
    private record Person(Window admin, Window window, String name) {

        static Person enter(Desk desk, Window admin, String name) {
            return new Person(admin, PeopleIT.newcomer(desk, admin, name), name);
        }

        void become(String role, String study) {
            PeopleIT.edit(admin, name);
            Page page = admin.page();
            page.getByRole(AriaRole.DIALOG)
                    .getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions()
                                    .setName(Pattern.compile("^Role in .*" + study)))
                    .click();
            page.getByRole(
                            AriaRole.OPTION,
                            new Page.GetByRoleOptions().setName(role).setExact(true))
                    .click();
            admin.button("Save").click();
            page.getByText("Saved").last().waitFor();
        }

        void remove() {
            PeopleIT.remove(admin, name);
        }
    }
}
