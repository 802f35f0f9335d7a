/**
 * Answers whether a use of data is lawful: has the facts found and judged, and shows viewers what they may see.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.sentence",
            "ground.api",
            "ground.permission",
            "catalogue.catalog",
            "catalogue.law",
            "agreements.agreement",
            "agreements.project",
            "agreements.act",
            "agreements.archive",
            "agreements.listing",
            "judgement.factfinding",
            "judgement.facts",
            "judgement.ruling",
            "judgement.verdict",
            "ground.visibility"
        })
package charteroak.judgement.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
