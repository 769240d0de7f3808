/** How claims that somebody writes are read: by whoever knows the columns of claims.csv. */
@NullMarked
@NamedInterface("spi")
package mawaqif.claims.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
