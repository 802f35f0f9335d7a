/**
 * Finds the facts on which verdicts rest: asks the graph for all of them in one query, whose parts each have a name, and
 * reads what it answers.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.calendar",
            "ground.store",
            "ground.visibility",
            "catalogue.catalog",
            "catalogue.law",
            "agreements.act",
            "agreements.agreement",
            "agreements.archive",
            "agreements.project",
            "judgement.facts",
            "judgement.verdict"
        })
package charteroak.judgement.factfinding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
