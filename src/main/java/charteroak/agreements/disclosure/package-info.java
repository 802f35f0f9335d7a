/** For whom things are: says it of a thing, and makes what is part of the thing follow. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"ground.store", "ground.api", "ground.audit", "ground.permission", "ground.visibility"})
package charteroak.agreements.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
