/** The addresses for files in and out. */
@NullMarked
package mawaqif.exchange.rest;

import org.jspecify.annotations.NullMarked;
