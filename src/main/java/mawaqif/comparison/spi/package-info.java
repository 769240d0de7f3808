/** How other modules write a figure in formats of their own. */
@NullMarked
@NamedInterface("spi")
package mawaqif.comparison.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
