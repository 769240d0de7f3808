/** The screens of the codebook. */
@NullMarked
package mawaqif.studies.ui;

import org.jspecify.annotations.NullMarked;
