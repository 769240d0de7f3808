package mawaqif.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@UsersTest
class PeopleTest {

    private static final long STUDY = 41;
    private static final String PASSWORD = "long enough";

    @Autowired private Access access;
    @Autowired private People people;
    @Autowired private SignInLinks links;
    @Autowired private JdbcAccounts accounts;

    private Staff staff;
    private Person amina;

    @BeforeEach
    void addAmina() {
        staff = new Staff(access, people, links, accounts);
        amina = staff.person("amina", PASSWORD, false);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void letsEachRoleDoWhatThoseBeforeItMay() {
        give(Role.ANALYST, true);
        staff.signIn(amina);
        access.require(STUDY, Role.READER);
        access.require(STUDY, Role.ANALYST);
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> access.require(STUDY, Role.LEAD))
                .withMessage("You need to be a lead of this study");
        assertThat(access.role(STUDY + 1)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Sara K, Sara-K", "سارة, sart", "Zoë, Zoe", "a@b.org, a-b.org", "amina.2, amina.2"})
    void givesEachPersonTheCodeUnderWhichTheyCode(String name, String coder) {
        staff.signIn(staff.person(name, PASSWORD, false));
        assertThat(access.coder()).contains(coder);
        assertThat(access.asSystem(access::coder)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Sara K, Sara-K", "Sara-K, Sara K", "Zoë, Zoe"})
    void refusesANameUnderWhichSomebodyElseCodes(String first, String second) {
        access.asSystem(() -> {
            people.find(second).ifPresent(old -> people.remove(old.id()));
            return null;
        });
        Person person = staff.person(first, PASSWORD, false);
        access.asSystem(() -> {
            assertRefused("users.refused.coder", () -> people.add(second, false));
            people.remove(person.id());
            people.add(second, false);
            people.remove(people.find(second).orElseThrow().id());
            return null;
        });
    }

    @Test
    void keepsExportApartFromTheRole() {
        give(Role.LEAD, false);
        staff.signIn(amina);
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> access.requireExport(STUDY))
                .satisfies(denied -> assertThat(denied.missing()).isEqualTo(Missing.EXPORT));
        give(Role.READER, true);
        access.requireExport(STUDY);
        assertThat(access.role(STUDY)).contains(Role.READER);
    }

    @Test
    void takesARoleAtOnce() {
        give(Role.LEAD, true);
        staff.signIn(amina);
        access.require(STUDY, Role.LEAD);
        asSystem(() -> people.take(amina.id(), STUDY));
        assertThat(access.role(STUDY)).isEmpty();
        assertThat(access.mayExport(STUDY)).isFalse();
    }

    @Test
    void makesAdministratorsLeadEverywhere() {
        staff.signIn(staff.person("boss", PASSWORD, true));
        access.require(STUDY, Role.LEAD);
        access.requireExport(STUDY);
        access.requireAdministrator();
    }

    @Test
    void asksNobodyToSignInFirst() {
        assertThat(access.person()).isEmpty();
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> access.require(STUDY, Role.READER))
                .withMessage("You need to sign in");
    }

    @Test
    void letsTheSystemDoEverythingAndBeNobody() {
        staff.signIn(amina);
        Optional<String> who =
                access.asSystem(() -> {
                    access.requireAdministrator();
                    access.require(STUDY, Role.LEAD);
                    access.grantCreator(STUDY);
                    return access.person();
                });
        assertThat(who).isEmpty();
        assertThat(access.person()).contains("amina");
        assertThat(access.role(STUDY)).isEmpty();
    }

    @Test
    void makesTheCreatorLeadUntilTheStudyIsForgotten() {
        staff.signIn(amina);
        access.grantCreator(STUDY);
        access.require(STUDY, Role.LEAD);
        access.requireExport(STUDY);
        access.forget(STUDY);
        assertThat(access.role(STUDY)).isEmpty();
    }

    @Test
    void isForAdministratorsOnly() {
        staff.signIn(amina);
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> people.add("friend", true))
                .withMessage("You need to be an administrator");
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> people.all());
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> people.newLink(amina.id()));
    }

    @Test
    void endsSessionsOfWhoeverIsDisabled() {
        staff.signIn(amina);
        asSystem(() -> people.disable(amina.id(), true));
        assertThat(access.person()).isEmpty();
        asSystem(() -> people.disable(amina.id(), false));
        assertThat(access.person()).isEmpty();
        staff.signIn(amina);
        assertThat(access.person()).contains("amina");
    }

    @Test
    void keepsTheLastAdministratorWhoCanSignIn() {
        Person admin = access.asSystem(() -> people.find("admin").orElseThrow());
        asSystem(() -> people.find("boss").ifPresent(boss -> people.remove(boss.id())));
        assertRefused("users.refused.last-administrator", () -> people.remove(admin.id()));
        assertRefused("users.refused.last-administrator", () -> people.disable(admin.id(), true));
        assertRefused(
                "users.refused.last-administrator", () -> people.administrator(admin.id(), false));
        assertThat(access.asSystem(() -> people.find("ADMIN"))).isPresent();
    }

    @Test
    void refusesANameThatDiffersInCaseOnly() {
        assertRefused("users.refused.taken", () -> people.add("AMINA", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a:b", "-x", "line\nbreak", "\u202eevil"})
    void refusesNamesThatCannotBeTyped(String name) {
        assertRefused("users.refused.name", () -> people.add(name, false));
    }

    @Test
    void takesArabicNames() {
        Person zaynab = staff.person("زينب الكاظمي", PASSWORD, false);
        assertThat(zaynab.name()).isEqualTo("زينب الكاظمي");
        assertThat(zaynab.hasPassword()).isTrue();
    }

    @Test
    void removesRolesWithThePerson() {
        give(Role.LEAD, true);
        asSystem(() -> people.remove(amina.id()));
        assertThat(access.asSystem(() -> people.find("amina"))).isEmpty();
        assertRefused(
                "users.refused.gone",
                () -> people.give(amina.id(), new Membership(STUDY, Role.LEAD, true)));
    }

    private void give(Role role, boolean mayExport) {
        asSystem(() -> people.give(amina.id(), new Membership(STUDY, role, mayExport)));
    }

    private void assertRefused(String key, Runnable work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> asSystem(work))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private void asSystem(Runnable work) {
        access.asSystem(() -> {
            work.run();
            return null;
        });
    }
}
