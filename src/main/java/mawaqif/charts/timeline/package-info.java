/** The timeline: the claims of each stakeholder along the years. */
@NullMarked
package mawaqif.charts.timeline;

import org.jspecify.annotations.NullMarked;
