/** Files in and out: study folders, archives, claims tables and spreadsheets. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "analysis",
            "api",
            "charts",
            "charts::render",
            "charts::sheet",
            "claims",
            "claims::spi",
            "comparison",
            "comparison::spi",
            "sources",
            "studies",
            "ui",
            "users"
        })
package mawaqif.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
