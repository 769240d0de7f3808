/** Who stands where: from a filter to cells, screens and figures. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "analysis",
            "api",
            "charts",
            "charts::figures",
            "charts::render",
            "charts::sheet",
            "claims",
            "claims::ui",
            "sources",
            "studies",
            "ui",
            "users"
        })
package mawaqif.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
