package mawaqif;

import org.springframework.boot.test.context.SpringBootTest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A test of studies, sources and claims on a real database in memory, without screens. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = StorageModules.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:storage;DB_CLOSE_DELAY=-1",
            "spring.main.banner-mode=off"
        })
public @interface StorageTest {}
