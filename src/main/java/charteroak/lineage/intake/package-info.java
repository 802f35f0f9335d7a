/**
 * Receives OpenLineage events about what the matching engine did, keeps them, and binds the datasets they name to those
 * of the catalog. The graph depends only on the set of events, neither on their order nor on repetition, except for the
 * instants at which runs and findings were recorded.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.sentence",
            "ground.id",
            "ground.api",
            "ground.audit",
            "ground.permission",
            "ground.store",
            "ground.visibility",
            "catalogue.catalog",
            "lineage.linkage",
            "lineage.openlineage",
            "lineage.review"
        })
package charteroak.lineage.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
