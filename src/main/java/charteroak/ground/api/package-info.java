/** How GraphQL speaks: scalars, pages, errors, who asks. Knows no feature. */
@NullMarked
@ApplicationModule(allowedDependencies = "ground.store")
package charteroak.ground.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
