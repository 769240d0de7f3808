/** Mawaqif: who stands where, side by side, with the evidence attached. */
@NullMarked
package mawaqif;

import org.jspecify.annotations.NullMarked;
