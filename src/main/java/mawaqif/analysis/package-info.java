/**
 * Sums coded claims up into cells, totals and orders: pure functions over an immutable columnar
 * table, with every decision taken in exact arithmetic. Formulas and sources: {@code
 * src/docs/formulas.md}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package mawaqif.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
