/** Proposes acts that may help to make a request lawful, route by route, and tries each. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.permission",
            "ground.sentence",
            "agreements.clause",
            "ground.fingerprint",
            "catalogue.catalog",
            "catalogue.law",
            "agreements.agreement",
            "agreements.project",
            "agreements.act",
            "agreements.formality",
            "judgement.facts",
            "judgement.trial"
        })
package charteroak.judgement.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
