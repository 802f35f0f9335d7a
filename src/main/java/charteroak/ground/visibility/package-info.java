/**
 * Who may see a thing: its audience, the tokens that a viewer holds, and the one predicate that every reading query
 * carries.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"ground.sentence", "ground.api", "ground.id", "ground.store"})
package charteroak.ground.visibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
