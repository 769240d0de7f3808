/** Screens of people: sign-in, choosing a password, people and permissions; how a page opens. */
@NullMarked
package mawaqif.users.ui;

import org.jspecify.annotations.NullMarked;
