/** Copies everything that is kept for whoever runs the server, while it serves. Knows no feature. */
@NullMarked
@ApplicationModule(allowedDependencies = {"store", "api"})
package charteroak.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
