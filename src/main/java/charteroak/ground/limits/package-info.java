/**
 * What any request may take before anybody looks at what it asks: how large a body may be, how long an answer may take, and under which
 * name the server is called. Knows no feature.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"ground.api", "ground.store", "ground.problem"})
package charteroak.ground.limits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
