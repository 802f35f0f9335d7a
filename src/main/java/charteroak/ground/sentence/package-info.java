/** Sentences that can be said in several languages: a template, and the things that stand in its places. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package charteroak.ground.sentence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
