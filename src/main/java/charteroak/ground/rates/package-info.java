/** How often one client may ask, and how much is worked on at once. Knows no feature. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ground.api", "ground.limits", "ground.problem"})
package charteroak.ground.rates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
