/** Takes the words out of documents as they are handed in, within bounds, and stores them. */
@NullMarked
package mawaqif.sources.extract;

import org.jspecify.annotations.NullMarked;
