package mawaqif;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** The whole application, security and screens too, on a port of its own over an empty database. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Application.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:whole;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=60000",
            "spring.main.banner-mode=off",
            "vaadin.productionMode=true",
            "mawaqif.home=target/whole-home",
            "mawaqif.seeds=",
            "mawaqif.admin-password=marsh reed and river"
        })
@Import(Crew.class)
public @interface WholeTest {}
