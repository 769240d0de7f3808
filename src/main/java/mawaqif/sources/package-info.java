/** Documents: verbatim texts, their quotes and how a quote is anchored in them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"api", "studies", "ui", "users"})
package mawaqif.sources;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
