/**
 * Who vouches for callers: an embedded provider with demo accounts for a whole program, or another provider given by
 * its address.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.api",
            "ground.identity",
            "ground.limits",
            "ground.problem",
            "ground.sentence",
            "ground.store"
        })
package charteroak.ground.provider;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
