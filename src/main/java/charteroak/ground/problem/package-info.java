/** How a request outside GraphQL, or before it, is refused: a problem as JSON or as a page, with the request's id. */
@NullMarked
@ApplicationModule(allowedDependencies = "ground.store")
package charteroak.ground.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
