/** What a result is narrowed by and counted by: kinds, agencies, systems, protection classes and years. */
@NullMarked
@ApplicationModule(allowedDependencies = {"front.index", "ground.api"})
package charteroak.front.facets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
