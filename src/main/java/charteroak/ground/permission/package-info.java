/**
 * Who may do what. One table, {@code permission/permissions.csv}, is the source of every act's checks, of what viewers
 * are told of their permissions, and of what tests expect; it is also the page that people read.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"ground.sentence", "ground.api"})
package charteroak.ground.permission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
