/** What features say to the API and the API to them: who asks, pages, refusals, what can be found by its id. Knows no feature. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package charteroak.ground.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
