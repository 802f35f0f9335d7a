/** How GraphQL speaks: scalars, pages, errors, who asks. Knows no feature. */
@NullMarked
@ApplicationModule(allowedDependencies = "store")
package charteroak.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
