/** The index on disk: what of each thing is searched, how it is laid down, and that it follows the graph. It may be lost at any time. */
@NullMarked
@ApplicationModule(allowedDependencies = {"front.words", "ground.store", "ground.visibility"})
package charteroak.front.index;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
