/** Claims over HTTP. */
@NullMarked
package mawaqif.claims.rest;

import org.jspecify.annotations.NullMarked;
