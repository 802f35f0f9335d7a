/** Who may see a thing: its audience, the tokens a viewer holds, and the one predicate that every query which reads carries. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ground.api", "ground.store"})
package charteroak.ground.visibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
