package mawaqif;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Primary;

/** The modules that keep data, with {@link TestAccess} in the place of accounts. */
@EnableAutoConfiguration
@ComponentScan({"mawaqif.api", "mawaqif.studies", "mawaqif.sources", "mawaqif.claims"})
public class StorageModules {

    @Bean
    @Primary
    TestAccess testAccess() {
        return new TestAccess();
    }
}
