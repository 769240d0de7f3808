/** The screens that compare: overview, matrix and its print view. */
@NullMarked
package mawaqif.comparison.ui;

import org.jspecify.annotations.NullMarked;
