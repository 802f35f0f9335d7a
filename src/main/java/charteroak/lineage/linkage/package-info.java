/**
 * What the matching engine did, as people read it: jobs, runs, what they read and wrote, and the lineage of columns.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.sentence",
            "ground.store",
            "ground.api",
            "lineage.openlineage",
            "catalogue.catalog",
            "agreements.act",
            "agreements.project",
            "ground.visibility",
            "judgement.verdict"
        })
package charteroak.lineage.linkage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
