/** Saved views: screens kept under a name, and what has changed since one was frozen. */
@NullMarked
package mawaqif.comparison.views;

import org.jspecify.annotations.NullMarked;
