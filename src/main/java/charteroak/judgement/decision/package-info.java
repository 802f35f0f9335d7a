/** Decisions: verdicts that someone relies on, kept forever with their facts, and worked out anew on request. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.calendar",
            "ground.sentence",
            "agreements.clause",
            "agreements.act",
            "agreements.agreement",
            "agreements.archive",
            "agreements.project",
            "catalogue.catalog",
            "catalogue.law",
            "ground.api",
            "ground.audit",
            "ground.fingerprint",
            "ground.id",
            "ground.permission",
            "ground.store",
            "ground.visibility",
            "judgement.coverage",
            "judgement.factfinding",
            "judgement.facts",
            "judgement.ruling",
            "judgement.verdict"
        })
package charteroak.judgement.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
