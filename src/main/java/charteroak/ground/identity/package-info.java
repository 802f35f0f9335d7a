/**
 * Who asks: people sign in over OpenID Connect and keep a server session, machines send a bearer token, and their
 * provider's claims become roles.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"ground.api", "ground.limits", "ground.problem"})
package charteroak.ground.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
