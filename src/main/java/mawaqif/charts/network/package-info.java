/** The network: which stakeholder pulls on which issue. */
@NullMarked
package mawaqif.charts.network;

import org.jspecify.annotations.NullMarked;
