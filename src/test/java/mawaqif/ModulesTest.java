package mawaqif;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void keepToTheirBorders() {
        ApplicationModules.of(Application.class).verify();
    }
}
