/**
 * Connecticut's working days: its state holidays as data that are checked when they are loaded, and the ends of time
 * limits counted by them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"ground.sentence", "ground.store"})
package charteroak.ground.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
