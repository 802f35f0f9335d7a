/**
 * What a seed folder may say, in the format that {@code catalog-seed/README.md} describes. {@code SeedFormat} states
 * it, and every file is read and checked against it, so that an error names its file and line. Knows no graph.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.fingerprint",
            "ground.store",
            "catalogue.law",
            "agreements.act",
            "judgement.conditions"
        })
package charteroak.front.seedformat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
