/**
 * Loads a seed folder, once, into the graph. Nothing is written before all of it was read and checked, so that nothing is half loaded;
 * writing is one transaction. The write Cypher is here and not in the features, because no feature ever creates these things otherwise:
 * each {@code Seeded...} class holds what one part of the graph needs.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.audit",
            "ground.store",
            "ground.visibility",
            "agreements.disclosure",
            "front.seedformat"
        })
package charteroak.front.seed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
