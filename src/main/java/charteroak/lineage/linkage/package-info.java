/**
 * What the matching engine did: takes OpenLineage events in, keeps jobs, runs, datasets and column lineage, and finds what no
 * agreement allowed. The graph is a function of the set of events: neither their order of arrival nor repetition changes it,
 * save for when the catalogue learnt of a run or a finding.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.store",
            "ground.api",
            "lineage.openlineage",
            "ground.audit",
            "ground.permission",
            "catalogue.catalog",
            "agreements.request",
            "agreements.agreement",
            "judgement.coverage",
            "judgement.facts",
            "judgement.ruling",
            "ground.visibility"
        })
package charteroak.lineage.linkage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
