/**
 * What waits for people to do: gathered from the features that tell what waits, put in order and counted, for whoever
 * asks and, for the operating group, for everybody. Knows no feature, and keeps no task.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.api",
            "ground.audit",
            "ground.identity",
            "ground.permission",
            "ground.sentence",
            "ground.visibility"
        })
package charteroak.ground.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
