/**
 * How a request outside GraphQL, or before it, is refused: with a problem as JSON or as a page, and the request's id.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"ground.sentence", "ground.store"})
package charteroak.ground.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
