/** Documents in force that contradict each other or rest on nothing: found from acts, for any day, as known at any instant. */
@NullMarked
@ApplicationModule(allowedDependencies = {"store", "api", "catalog", "law", "agreement", "rules", "visibility"})
package charteroak.conflict;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
