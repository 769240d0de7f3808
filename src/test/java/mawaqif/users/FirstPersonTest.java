package mawaqif.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

@ExtendWith(OutputCaptureExtension.class)
class FirstPersonTest {

    private static final Pattern LINK =
            Pattern.compile("http://localhost:(\\d+)/sign-in/([\\w-]+)\\s");

    private String database;

    @BeforeEach
    void nameDatabase() {
        database = "first" + System.nanoTime();
    }

    @Test
    void hasThePasswordOfTheEnvironmentOnTheFirstStartOnly(CapturedOutput output) {
        try (ConfigurableApplicationContext first = start("from the environment")) {
            assertThat(status(first, "from the environment")).isEqualTo(200);
            try (ConfigurableApplicationContext second = start("another one")) {
                assertThat(status(second, "another one")).isEqualTo(401);
                assertThat(status(second, "from the environment")).isEqualTo(200);
            }
        }
        assertThat(LINK.matcher(output).find()).isFalse();
    }

    @Test
    void choosesAPasswordWithTheLinkThatIsPrinted(CapturedOutput output) {
        try (ConfigurableApplicationContext first = start("")) {
            Matcher link = LINK.matcher(output);
            assertThat(link.find()).isTrue();
            assertThat(link.group(1)).isEqualTo(String.valueOf(port(first)));
            assertThat(first.getBean(SignInLinks.class).redeem(link.group(2), "long enough"))
                    .isPresent();
            assertThat(status(first, "long enough")).isEqualTo(200);
        }
    }

    @Test
    void getsAFreshLinkFromEachStartUntilThereIsAPassword(CapturedOutput output) {
        try (ConfigurableApplicationContext first = start("");
                ConfigurableApplicationContext second = start("")) {
            Matcher link = LINK.matcher(output);
            assertThat(link.find()).isTrue();
            String old = link.group(2);
            assertThat(link.find()).isTrue();
            SignInLinks links = second.getBean(SignInLinks.class);
            assertThat(links.state(old)).isEqualTo(new SignInLinks.State.Expired());
            links.redeem(link.group(2), "long enough").orElseThrow();
            int printed = output.getAll().length();
            start("").close();
            assertThat(LINK.matcher(output.getAll().substring(printed)).find()).isFalse();
            assertThat(first.isActive()).isTrue();
        }
    }

    @Test
    void isWarnedOfAShortPassword(CapturedOutput output) {
        try (ConfigurableApplicationContext first = start("x".repeat(7))) {
            assertThat(status(first, "x".repeat(7))).isEqualTo(200);
        }
        assertThat(output).contains("MAWAQIF_ADMIN_PASSWORD has fewer than 8 characters");
    }

    @Test
    void isToldOfAPasswordTooLong() {
        assertThatThrownBy(() -> start("ق".repeat(37)))
                .hasMessage("MAWAQIF_ADMIN_PASSWORD has more than 72 bytes");
    }

    private ConfigurableApplicationContext start(String password) {
        SpringApplication application = new SpringApplication(UsersApplication.class);
        return application.run(
                "--server.port=0",
                "--spring.datasource.url=jdbc:h2:mem:" + database + ";DB_CLOSE_DELAY=-1",
                "--vaadin.productionMode=true",
                "--mawaqif.admin-password=" + password);
    }

    private static int status(ConfigurableApplicationContext application, String password) {
        return new Api(port(application)).as("admin", password, "/api/v1/me").statusCode();
    }

    private static int port(ConfigurableApplicationContext application) {
        return application.getEnvironment().getRequiredProperty("local.server.port", int.class);
    }
}
