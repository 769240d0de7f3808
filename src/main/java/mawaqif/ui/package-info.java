/**
 * The UI kit: translations, bidirectional text, formats and the small pieces every screen shares.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package mawaqif.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
