package mawaqif.exchange;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** A test of imports and exports on a real database in memory, without screens or seeds. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = ExchangeModules.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:exchange;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=60000",
            "spring.main.banner-mode=off",
            "mawaqif.home=target/exchange-home",
            "mawaqif.seeds="
        })
@interface ExchangeTest {}
