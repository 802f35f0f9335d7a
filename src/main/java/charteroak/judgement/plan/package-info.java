/** The fewest business acts that make a request lawful: thought up, tried on the facts as if done, and judged by the same rules. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.store",
            "ground.api",
            "catalogue.catalog",
            "catalogue.law",
            "agreements.agreement",
            "agreements.request",
            "agreements.act",
            "agreements.formality",
            "judgement.coverage",
            "judgement.facts",
            "judgement.ruling",
            "judgement.proposal",
            "judgement.trial",
            "judgement.verdict",
            "ground.visibility"
        })
package charteroak.judgement.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
