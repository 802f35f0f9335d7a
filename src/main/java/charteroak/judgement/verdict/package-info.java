/** What the rules make of facts taken together: verdicts, their reports, timelines and matrices, and what would change if an agreement lapsed. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.api",
            "ground.store",
            "catalogue.catalog",
            "catalogue.law",
            "agreements.act",
            "agreements.agreement",
            "agreements.request",
            "judgement.facts",
            "judgement.rules",
            "judgement.ruling"
        })
package charteroak.judgement.verdict;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
