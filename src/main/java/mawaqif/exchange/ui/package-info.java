/** The screens that bring studies and claims in from files, and archives out. */
@NullMarked
package mawaqif.exchange.ui;

import org.jspecify.annotations.NullMarked;
