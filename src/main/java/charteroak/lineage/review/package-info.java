/**
 * Finds what a run did that no agreement allowed, by judging the run from all that is known whenever more is learned.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.id",
            "ground.sentence",
            "ground.store",
            "ground.visibility",
            "catalogue.catalog",
            "agreements.act",
            "agreements.agreement",
            "judgement.coverage",
            "judgement.facts",
            "judgement.ruling",
            "judgement.verdict",
            "lineage.finding",
            "lineage.openlineage"
        })
package charteroak.lineage.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
