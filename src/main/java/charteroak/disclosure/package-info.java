/** For whom things are: says it of a thing, and makes what is part of the thing follow. */
@NullMarked
@ApplicationModule(allowedDependencies = {"store", "api", "audit", "permission", "visibility"})
package charteroak.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
