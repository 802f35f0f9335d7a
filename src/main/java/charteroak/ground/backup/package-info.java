/** Copies all kept data for whoever runs the server, while it serves. Knows no feature. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ground.store", "ground.problem"})
package charteroak.ground.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
