/**
 * Which GraphQL documents are accepted: how large one may be, what its answer may cost, and those that the web app
 * brings with it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"ground.api", "ground.limits", "ground.problem", "ground.rates"})
package charteroak.ground.queries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
