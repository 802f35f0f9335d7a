/** Serves the built web app, and adds to every answer the headers that keep foreign code out of it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ground.api"})
package charteroak.ground.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
