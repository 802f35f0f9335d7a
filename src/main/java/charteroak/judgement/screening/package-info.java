/** Judges, before there is any agreement, whether requests are eligible: of what factfinding finds and what their forms name. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.sentence",
            "ground.visibility",
            "agreements.act",
            "agreements.basket",
            "agreements.eligibility",
            "agreements.form",
            "agreements.project",
            "judgement.factfinding",
            "judgement.facts",
            "judgement.rules",
            "judgement.ruling"
        })
package charteroak.judgement.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
