/** What all public ids have in common, and how they and other values are bound to a query. Knows no kind. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package charteroak.ground.id;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
