/** Deadlines: what falls due and what was not done by its day, computed from acts, and noticed once. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.calendar",
            "ground.sentence",
            "ground.id",
            "ground.store",
            "ground.api",
            "ground.audit",
            "ground.permission",
            "catalogue.catalog",
            "catalogue.law",
            "agreements.agreement",
            "agreements.project",
            "agreements.act",
            "agreements.archive",
            "judgement.factfinding",
            "judgement.facts",
            "judgement.verdict",
            "ground.visibility"
        })
package charteroak.judgement.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
