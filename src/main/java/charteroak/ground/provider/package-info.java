/** Who vouches for those who ask: an embedded provider with a demo account for each role, or another that is asked by its address. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ground.api", "ground.identity", "ground.problem"})
package charteroak.ground.provider;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
