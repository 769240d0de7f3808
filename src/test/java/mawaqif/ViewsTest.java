package mawaqif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import mawaqif.api.Problem;
import mawaqif.claims.TestClaims;
import mawaqif.comparison.views.ScreenAddress;
import mawaqif.comparison.views.View;
import mawaqif.comparison.views.ViewRefused;
import mawaqif.comparison.views.Views;
import mawaqif.studies.Code;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import mawaqif.studies.StudyId;
import mawaqif.users.Access;
import mawaqif.users.People;
import mawaqif.users.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Saved views: whose they are, what they are called, and where they may lead. */
@WholeTest
class ViewsTest {

    @Autowired Crew crew;
    @Autowired Studies studies;
    @Autowired Views views;
    @Autowired People people;
    @Autowired Access access;
    @Autowired JdbcClient jdbc;
    @LocalServerPort String port;
    StudyId id;

    @BeforeEach
    void oneStudy() {
        id = crew.study("kept", TestClaims.claim("c.1"));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void keepsAScreenAndRaisesNoDataVersion() {
        as("vera", Role.READER);
        View view = save("Kurds", "matrix?status=accepted&lang=ar&stakeholder=KURD&digits=arab");
        assertThat(view.screen()).isEqualTo("matrix?stakeholder=KURD");
        assertThat(view.owner()).isEqualTo("vera");
        assertThat(view.isFrozen()).isFalse();
        assertThat(views.all(id)).containsExactly(view);
        assertThat(views.find(id, view.id())).contains(view);
        assertThat(study().dataVersion()).isEqualTo(2);
        ScreenAddress open = ScreenAddress.parse("matrix?stakeholder=KURD&cell=KURD,OIR-END");
        assertThat(views.shown(study(), open).shows(view)).isTrue();
        assertThat(views.shown(study(), open.at(2)).shows(view)).isFalse();
        assertThat(views.shown(study(), open.with("level", "leaf")).shows(view)).isFalse();
    }

    @Test
    void freezesToTheDataVersionThatIsShown() {
        crew.put(id, TestClaims.claim("c.2"));
        as("vera", Role.READER);
        ScreenAddress earlier = ScreenAddress.parse("matrix?version=2");
        View frozen = views.save(study(), "Then", earlier, true, false);
        View live = views.save(study(), "Now", earlier, false, false);
        View newest = views.save(study(), "Today", ScreenAddress.parse("matrix"), true, false);
        assertThat(frozen.address().text()).isEqualTo("matrix?version=2");
        assertThat(live.address().text()).isEqualTo("matrix");
        assertThat(newest.address().text()).isEqualTo("matrix?version=3");
        assertThat(views.all(id)).containsExactly(frozen, live, newest);
        assertThat(views.shown(study(), newest.address()).shows(newest)).isTrue();
        assertThat(views.shown(study(), live.address()).shows(newest)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    compare?by=scenario&lens=impact | compare?lens=impact&by=scenario
                    compare?with=KURD,SUNNI | compare?with=KURD,SUNNI
                    charts | charts/matrix
                    charts/closeness?measure=conflict | charts/closeness?measure=conflict
                    charts/bars?theme=dark&share=percent | charts/bars?share=percent
                    matrix?q=%C3%A9t%C3%A9+100%25 | matrix?q=%C3%A9t%C3%A9%20100%25
                    matrix?open=SUNNI&level=top | matrix?open=SUNNI
                    matrix?open=MARS,SUNNI&cell=MARS,OIR-END | matrix?open=SUNNI
                    matrix?cell=SUNNI~own,OIR-END&open=SUNNI | matrix?open=SUNNI&cell=SUNNI~own,OIR-END
                    """)
    void keepsTheShortestAddress(String given, String kept) {
        as("vera", Role.READER);
        View view = save("One", given);
        assertThat(view.screen()).isEqualTo(kept);
        assertThat(views.shown(study(), view.address()).live().text()).isEqualTo(kept);
        assertThat(views.shown(study(), view.address()).shows(view)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/matrix",
                "//example.org/matrix",
                "/studies/kept/matrix",
                "javascript:alert(1)",
                "",
                "matrix/",
                "matrix/print",
                "matrix/../claims",
                "claims",
                "sources/paper",
                "views/1",
                "charts/",
                "charts/pie",
                "charts/matrix/print",
                "matrix?colour=blue",
                "matrix?stakeholder=MARS",
                "matrix?version=0",
                "matrix?version=99",
                "matrix?lens=position,impact",
                "matrix?open=a%20b",
                "matrix?cell=KURD",
                "matrix?cell=<b>,OIR-END",
                "matrix?q=%00",
                "matrix?q=%zz",
                "matrix?with=KURD,SUNNI",
                "compare?by=weather",
                "compare?with=KURD,MARS",
                "charts/bars?share=most",
                "charts/bars?measure=conflict"
            })
    void refusesAddressesThatLeadNowhere(String address) {
        as("vera", Role.LEAD);
        assertThatThrownBy(() -> save("Rubbish", address))
                .isInstanceOfAny(Problem.BadRequest.class, Problem.NotFound.class);
        assertThat(views.all(id)).isEmpty();
    }

    @Test
    void showsSharedOnesToReadersAndOthersToTheirOwnerAlone() {
        as("vera", Role.ANALYST);
        View own = save("Own", "matrix");
        View shared = views.save(study(), "Shared", ScreenAddress.parse("matrix"), false, true);
        for (Role role : Role.values()) {
            as("wim", role);
            assertThat(views.all(id)).containsExactly(shared);
            assertThat(views.find(id, own.id())).isEmpty();
            assertThatThrownBy(() -> views.delete(id, own.id()))
                    .isInstanceOf(Problem.NotFound.class);
        }
        StudyId other = crew.study("other-kept");
        SecurityContextHolder.getContext()
                .setAuthentication(crew.signedIn("nora", other, Role.LEAD));
        assertThatThrownBy(() -> views.all(id)).isInstanceOf(AccessDeniedException.class);
        assertThat(views.find(other, shared.id())).isEmpty();
        assertThat(Crew.text(crew.get(port, "vera", "/api/v1/studies/kept/views")))
                .contains("\"name\":\"Own\"", "\"address\":\"/studies/kept/matrix\"");
        assertThat(Crew.text(crew.get(port, "wim", "/api/v1/studies/kept/views")))
                .contains("\"name\":\"Shared\"", "\"version\":null")
                .doesNotContain("Own");
    }

    @Test
    void letsOwnersAndLeadsChangeThem() {
        as("vera", Role.ANALYST);
        View view = views.save(study(), "Shared", ScreenAddress.parse("matrix"), false, true);
        for (Role role : List.of(Role.READER, Role.ANALYST)) {
            as("wim", role);
            assertThat(views.mayChange(view)).isFalse();
            assertThatThrownBy(() -> views.rename(id, view.id(), "Mine"))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> views.share(id, view.id(), false))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> views.delete(id, view.id()))
                    .isInstanceOf(AccessDeniedException.class);
        }
        as("wim", Role.LEAD);
        assertThat(views.mayChange(view)).isTrue();
        views.rename(id, view.id(), "Renamed");
        as("vera", Role.READER);
        assertThat(views.all(id)).extracting(View::name).containsExactly("Renamed");
        views.share(id, view.id(), false);
        views.delete(id, view.id());
        assertThat(views.all(id)).isEmpty();
        assertThatThrownBy(() -> views.rename(id, view.id(), "Gone"))
                .isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void asksForAnAnalystToShare() {
        as("vera", Role.READER);
        View own = save("Own", "matrix");
        assertThat(views.mayShare(id)).isFalse();
        assertThatThrownBy(() ->
                        views.save(study(), "Shared", ScreenAddress.parse("matrix"), false, true))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> views.share(id, own.id(), true))
                .isInstanceOf(AccessDeniedException.class);
        as("vera", Role.ANALYST);
        views.share(id, own.id(), true);
        assertThat(views.all(id)).extracting(View::shared).containsExactly(true);
    }

    @Test
    void takesNamesAsText() {
        as("vera", Role.READER);
        for (String name :
                List.of(
                        "<b>bold</b>",
                        "\u202Eabc",
                        "{0} '%s'",
                        "العرض الأول",
                        "\uD83C\uDF0A".repeat(200))) {
            assertThat(save(name, "matrix").name()).isEqualTo(name);
        }
        assertThat(save("  e\u0301  ", "matrix").name()).isEqualTo("\u00E9");
        assertRefused("\u00E9", "taken");
        assertRefused("", "empty");
        assertRefused(" \u00A0 ", "empty");
        assertRefused("\u200F\u2066", "empty");
        assertRefused("x".repeat(201), "long");
        assertRefused("two\nlines", "control");
        assertRefused("two\u2028lines", "control");
        assertRefused("nul\0", "control");
    }

    @Test
    void refusesANameThatItsOwnerHasAlready() {
        as("vera", Role.ANALYST);
        View one = save("One", "matrix");
        View two = views.save(study(), "Two", ScreenAddress.parse("matrix"), false, true);
        assertRefused("One", "taken");
        assertThatThrownBy(() -> views.rename(id, two.id(), "One"))
                .isInstanceOf(ViewRefused.class)
                .hasMessageEndingWith("taken");
        views.rename(id, one.id(), "One");
        as("wim", Role.ANALYST);
        save("One", "matrix");
        save("Two", "matrix");
        assertThat(views.all(id)).hasSize(3);
    }

    @Test
    void goWithTheirStudy() {
        as("vera", Role.ANALYST);
        save("One", "matrix");
        crew.study("kept");
        assertThat(
                        jdbc.sql("select count(*) from saved_view where study = ?")
                                .param(id.value())
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void leaveSharedOnesBehindWhenAPersonGoes() {
        as("gone", Role.ANALYST);
        save("Own", "matrix");
        View shared = views.save(study(), "Shared", ScreenAddress.parse("matrix"), false, true);
        access.asSystem(() -> {
            people.remove(people.find("gone").orElseThrow().id());
            return true;
        });
        as("wim", Role.LEAD);
        assertThat(views.all(id)).containsExactly(shared);
        assertThat(
                        jdbc.sql("select count(*) from saved_view where owner = 'gone'")
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
        views.delete(id, shared.id());
        assertThat(views.all(id)).isEmpty();
    }

    private void assertRefused(String name, String why) {
        assertThatThrownBy(() -> save(name, "matrix"))
                .isInstanceOf(ViewRefused.class)
                .hasMessage("comparison.views.refused." + why);
    }

    private View save(String name, String address) {
        return views.save(study(), name, ScreenAddress.parse(address), false, false);
    }

    private Study study() {
        return studies.find(new Code("kept")).orElseThrow();
    }

    private void as(String name, Role role) {
        SecurityContextHolder.getContext().setAuthentication(crew.signedIn(name, id, role));
    }
}
