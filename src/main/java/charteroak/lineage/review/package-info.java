/** What a run did that no agreement allowed: judges a run by all that is known of it, whenever more is learnt. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.store",
            "ground.visibility",
            "catalogue.catalog",
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
