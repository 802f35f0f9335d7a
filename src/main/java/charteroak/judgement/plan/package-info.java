/**
 * Plans: searches for the fewest business acts that make a request lawful, and says what remains for a person to
 * settle.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.permission",
            "ground.sentence",
            "agreements.clause",
            "ground.api",
            "ground.store",
            "ground.visibility",
            "catalogue.catalog",
            "catalogue.law",
            "agreements.act",
            "agreements.agreement",
            "agreements.formality",
            "agreements.pace",
            "agreements.project",
            "judgement.coverage",
            "judgement.factfinding",
            "judgement.facts",
            "judgement.proposal",
            "judgement.ruling",
            "judgement.trial",
            "judgement.verdict"
        })
package charteroak.judgement.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
