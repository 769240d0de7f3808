/** Documents as verbatim text, and quotes anchored in them by code points. */
@NullMarked
package mawaqif.sources;

import org.jspecify.annotations.NullMarked;
