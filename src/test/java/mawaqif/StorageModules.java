package mawaqif;

import mawaqif.claims.spi.ClaimForms;
import mawaqif.ui.Translations;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;

/** The modules that keep data, with {@link TestAccess} in the place of accounts. */
@EnableAutoConfiguration
@ComponentScan(
        basePackages = {"mawaqif.api", "mawaqif.studies", "mawaqif.sources", "mawaqif.claims"},
        excludeFilters = @Filter(type = FilterType.REGEX, pattern = "mawaqif\\.\\w+\\.ui\\..*"))
@ComponentScan(
        basePackages = "mawaqif.exchange",
        useDefaultFilters = false,
        includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = ClaimForms.class))
public class StorageModules {

    @Bean
    Translations translations() {
        return new Translations();
    }

    @Bean
    @Primary
    TestAccess testAccess() {
        return new TestAccess();
    }
}
