/**
 * Who vouches for callers: an embedded provider with a demo account for each role, or another provider given by its
 * address.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"ground.api", "ground.identity", "ground.limits", "ground.problem", "ground.store"})
package charteroak.ground.provider;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
