/** What was written, when and by whom: a chain of changes in which each seals the one before, appended to and never rewritten. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ground.store", "ground.api", "ground.visibility", "ground.fingerprint"})
package charteroak.ground.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
