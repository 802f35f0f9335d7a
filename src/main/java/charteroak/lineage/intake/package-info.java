/**
 * How it is learnt what the matching engine did: takes OpenLineage events, keeps them, and binds the datasets they name to those of
 * the catalogue. The graph is a function of the set of events: neither their order of arrival nor repetition changes it, save for
 * when the catalogue learnt of a run or a finding.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
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
