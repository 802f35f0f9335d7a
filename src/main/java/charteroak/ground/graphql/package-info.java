/** How GraphQL is carried out: scalars, pages beside lists, what one answer tells of, and what becomes of failures. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ground.api", "ground.problem", "ground.store"})
package charteroak.ground.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
