/**
 * Loads a folder of the format that {@code catalog-seed/README.md} describes, once, into the graph. {@code SeedFormat} states the
 * format: every file is read and checked against it before anything is written, so an error names file and line and nothing is half
 * loaded. Writing is one transaction. The write Cypher is here and not in the features, because no feature ever creates these things
 * otherwise: each {@code Seeded...} class holds what one part of the graph needs.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.store",
            "ground.audit",
            "agreements.disclosure",
            "ground.visibility",
            "catalogue.law",
            "judgement.conditions"
        })
package charteroak.front.seed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
