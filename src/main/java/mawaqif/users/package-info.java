/** People: accounts, roles, sign-in and what each may do. */
@NullMarked
@ApplicationModule(allowedDependencies = {"api", "ui"})
package mawaqif.users;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
