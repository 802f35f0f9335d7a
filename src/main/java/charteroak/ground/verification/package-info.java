/** What the trail says, shown to those who may see it and held against itself and against the catalogue, to prove that nobody rewrote either. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"ground.api", "ground.audit", "ground.permission", "ground.store", "ground.visibility"})
package charteroak.ground.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
