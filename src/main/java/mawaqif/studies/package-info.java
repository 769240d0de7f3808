/** Studies and their codebooks: stakeholders, issues, lenses, scenarios, periods; data versions. */
@NullMarked
@ApplicationModule(allowedDependencies = {"api", "ui", "users"})
package mawaqif.studies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
