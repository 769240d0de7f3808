/** The frame around every screen: menu, study switch, error pages. */
@NullMarked
@ApplicationModule(allowedDependencies = {"studies", "ui", "users"})
package mawaqif.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
