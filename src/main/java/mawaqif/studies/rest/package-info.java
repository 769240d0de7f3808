/** Studies and codebooks over HTTP. */
@NullMarked
package mawaqif.studies.rest;

import org.jspecify.annotations.NullMarked;
