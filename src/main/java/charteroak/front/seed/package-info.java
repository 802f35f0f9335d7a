/**
 * Loads a seed folder into an empty graph, once: everything is read and checked first, then written in one transaction.
 * Each {@code Seeded...} class writes one part of the graph with Cypher of its own, in batches and without the
 * features' writers; audiences alone are set through {@code disclosure}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.audit",
            "ground.fingerprint",
            "ground.id",
            "ground.store",
            "ground.visibility",
            "agreements.disclosure",
            "front.seedformat"
        })
package charteroak.front.seed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
