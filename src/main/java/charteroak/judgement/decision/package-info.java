/** Verdicts that were relied on: kept for ever with what they rested on, and worked out again on request. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.store",
            "ground.api",
            "ground.audit",
            "ground.permission",
            "catalogue.catalog",
            "catalogue.law",
            "agreements.agreement",
            "agreements.request",
            "agreements.act",
            "agreements.archive",
            "judgement.coverage",
            "judgement.facts",
            "judgement.ruling",
            "judgement.verdict",
            "ground.visibility"
        })
package charteroak.judgement.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
