/**
 * The rules about law, and the conditions of legal bases; each is a pure function from facts to the days on which it
 * holds.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.sentence",
            "agreements.clause",
            "ground.permission",
            "ground.visibility",
            "catalogue.catalog",
            "catalogue.law",
            "agreements.agreement",
            "agreements.project",
            "agreements.act",
            "judgement.facts",
            "judgement.ruling"
        })
package charteroak.judgement.conditions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
