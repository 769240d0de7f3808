package mawaqif.exchange;

import mawaqif.TestAccess;
import mawaqif.ui.Translations;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;

/** The modules that files pass through, with {@link TestAccess} in the place of accounts. */
@EnableAutoConfiguration
@ComponentScan(
        basePackages = {
            "mawaqif.api",
            "mawaqif.studies",
            "mawaqif.sources",
            "mawaqif.claims",
            "mawaqif.exchange"
        },
        excludeFilters = @Filter(type = FilterType.REGEX, pattern = "mawaqif\\.\\w+\\.ui\\..*"))
class ExchangeModules {

    @Bean
    @Primary
    TestAccess testAccess() {
        return new TestAccess();
    }

    @Bean
    Translations translations() {
        return new Translations();
    }
}
