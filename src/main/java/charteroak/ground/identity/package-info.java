/**
 * Who asks: people sign in over OpenID Connect and keep a server session, machines send a bearer token, and the provider's claims
 * become roles. Until another provider is configured an embedded one knows a demo account for each role.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "ground.api")
package charteroak.ground.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
