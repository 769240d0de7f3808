package mawaqif;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Makes the home folder absolute, so that databases and messages agree on where it is. */
class HomeFolder implements EnvironmentPostProcessor {

    /** The property that holds it. */
    static final String PROPERTY = "mawaqif.home";

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        String given = environment.getProperty(PROPERTY);
        if (given == null || given.isBlank()) {
            given = environment.getProperty("MAWAQIF_HOME", "./data");
        }
        Path home = Path.of(given.isBlank() ? "./data" : given).toAbsolutePath().normalize();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("home", Map.of(PROPERTY, home.toString())));
    }
}
