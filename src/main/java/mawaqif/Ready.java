package mawaqif;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** Says where Mawaqif can be reached once it answers, and where it keeps its data. */
class Ready implements ApplicationListener<ApplicationReadyEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(Application.class);

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web
                && web.getWebServer() != null) {
            Environment environment = web.getEnvironment();
            LOG.info(
                    "Mawaqif is ready at http://localhost:{}{}, data in {}",
                    web.getWebServer().getPort(),
                    environment.getProperty("server.servlet.context-path", ""),
                    environment.getProperty(HomeFolder.PROPERTY));
        }
    }
}
