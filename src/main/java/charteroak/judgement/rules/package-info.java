/**
 * Applies the program's twenty-two rules to a use, and holds those about agreements, licenses and projects; each is a
 * pure function from facts to days. The rules about law are in {@code conditions}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.calendar",
            "ground.sentence",
            "ground.id",
            "agreements.clause",
            "ground.permission",
            "ground.visibility",
            "catalogue.catalog",
            "catalogue.law",
            "agreements.agreement",
            "agreements.project",
            "agreements.act",
            "judgement.conditions",
            "judgement.facts",
            "judgement.ruling"
        })
package charteroak.judgement.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
