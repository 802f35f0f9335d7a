/**
 * The facts on which verdicts rest, as known at an instant, and what several rules derive from them, such as the ways
 * in which a use is granted.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.calendar",
            "ground.sentence",
            "agreements.clause",
            "ground.visibility",
            "catalogue.catalog",
            "catalogue.law",
            "agreements.agreement",
            "agreements.project",
            "agreements.act"
        })
package charteroak.judgement.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
