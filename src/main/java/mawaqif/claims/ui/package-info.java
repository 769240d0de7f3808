/** The screens of the claims, and the filter bar that other screens share. */
@NullMarked
@NamedInterface("ui")
package mawaqif.claims.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
