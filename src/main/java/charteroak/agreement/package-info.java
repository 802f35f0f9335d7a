/** Documents under which data is shared: their parties, schedules and acts, and what the acts make of them day by day. */
@NullMarked
@ApplicationModule(allowedDependencies = {"store", "api", "catalog", "law", "visibility"})
package charteroak.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
