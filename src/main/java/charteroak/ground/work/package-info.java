/**
 * What waits for people to do: gathered from the features that tell what waits, put in order and counted. Knows no
 * feature, and keeps no task.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"ground.api", "ground.permission", "ground.sentence"})
package charteroak.ground.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
