/** How a search result is narrowed and counted: by kind, agency, system, protection class and year. */
@NullMarked
@ApplicationModule(allowedDependencies = {"front.index", "ground.api"})
package charteroak.front.facets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
