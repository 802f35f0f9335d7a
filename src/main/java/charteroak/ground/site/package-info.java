/** Serves the built web app, and sends every page with headers that keep foreign code out of it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ground.api"})
package charteroak.ground.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
