/** The use cases in a real browser, against the packaged application. */
@NullMarked
package mawaqif.browser;

import org.jspecify.annotations.NullMarked;
