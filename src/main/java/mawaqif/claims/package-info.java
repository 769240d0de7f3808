/** Coded claims and recorded silences, each tied to the words of a source. */
@NullMarked
@ApplicationModule(allowedDependencies = {"api", "sources", "studies", "ui", "users"})
package mawaqif.claims;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
