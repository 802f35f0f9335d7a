/**
 * Who may do what: one table, {@code permission/permissions.csv}, from which come the checks of every act, what a viewer is told of
 * their own permissions, the page in the docs, and what the tests expect.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "ground.api")
package charteroak.ground.permission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
