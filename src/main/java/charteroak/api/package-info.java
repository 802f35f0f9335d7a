/** How GraphQL speaks: scalars, pages, errors, limits, who asks. Knows no feature. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package charteroak.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
