/** What features and the API exchange: callers, pages, refusals, and things found by id. Knows no feature. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ground.id", "ground.sentence"})
package charteroak.ground.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
