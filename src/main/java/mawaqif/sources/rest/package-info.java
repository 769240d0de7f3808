/** Sources and their texts over HTTP. */
@NullMarked
package mawaqif.sources.rest;

import org.jspecify.annotations.NullMarked;
