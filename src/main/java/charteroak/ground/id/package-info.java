/** What all public ids have in common: their text, and that the graph and canonical JSON take them for it. Knows no kind. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package charteroak.ground.id;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
