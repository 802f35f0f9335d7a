/**
 * What any request may take before anyone looks at what it asks: the size of its body, the time of its answer, and the
 * names of the server. Requests also get their ids here. Knows no feature.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"ground.api", "ground.store", "ground.problem", "ground.sentence"})
package charteroak.ground.limits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
