package mawaqif;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Mawaqif as one self-contained process. */
@SpringBootApplication
public class Application {

    public static void main(String[] arguments) {
        start(Application.class, arguments);
    }

    /** Starts what {@code source} configures, after everything that can be checked cheaply. */
    static void start(Class<?> source, String... arguments) {
        SpringApplication application = new SpringApplication(source);
        application.addListeners(new StartChecks(), new Ready());
        application.run(arguments);
    }
}
