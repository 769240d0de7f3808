/** The matrix and its figures over the REST API. */
@NullMarked
package mawaqif.comparison.rest;

import org.jspecify.annotations.NullMarked;
