/** Findings as people read them: what was found, in which run, whether it holds, and why it no longer does. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.sentence",
            "ground.api",
            "ground.store",
            "ground.visibility",
            "ground.work",
            "catalogue.catalog",
            "agreements.project",
            "agreements.request",
            "agreements.act",
            "judgement.facts",
            "lineage.linkage"
        })
package charteroak.lineage.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
