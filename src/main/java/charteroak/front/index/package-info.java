/**
 * The search index on disk: which texts of each thing are searched, how they are stored, and how the index follows the
 * graph. It can be rebuilt at any time.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"front.words", "ground.store", "ground.visibility"})
package charteroak.front.index;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
