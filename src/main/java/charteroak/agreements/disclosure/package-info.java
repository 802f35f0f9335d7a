/**
 * Sets who may see a system, dataset, element, agreement or project, and applies that to everything that is part of it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.sentence",
            "ground.id",
            "ground.store",
            "ground.api",
            "ground.audit",
            "ground.permission",
            "ground.visibility"
        })
package charteroak.agreements.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
