/**
 * Benchmarks of the analysis core and of pictures, run by hand; results in {@code
 * src/docs/benchmarks.md}.
 */
@NullMarked
package mawaqif.bench;

import org.jspecify.annotations.NullMarked;
