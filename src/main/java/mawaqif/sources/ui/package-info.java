/** The screen that brings documents into a study. */
@NullMarked
package mawaqif.sources.ui;

import org.jspecify.annotations.NullMarked;
