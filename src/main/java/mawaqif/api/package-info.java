/** REST conventions: problem documents, the page envelope and the OpenAPI description. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package mawaqif.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
