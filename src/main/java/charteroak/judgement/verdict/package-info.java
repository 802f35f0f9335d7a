/**
 * Verdicts made from the results of all rules: reports, timelines and matrices, and what would change if something
 * happened.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.sentence",
            "ground.api",
            "ground.store",
            "catalogue.catalog",
            "catalogue.law",
            "agreements.act",
            "agreements.agreement",
            "agreements.project",
            "judgement.facts",
            "judgement.rules",
            "judgement.ruling"
        })
package charteroak.judgement.verdict;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
