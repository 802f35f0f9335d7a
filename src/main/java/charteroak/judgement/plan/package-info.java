/** The fewest business acts that make a request lawful: thought up, tried on the facts as if done, and judged by the same rules. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"agreements.clause", 
            "ground.api",
            "ground.store",
            "ground.visibility",
            "catalogue.catalog",
            "catalogue.law",
            "agreements.act",
            "agreements.agreement",
            "agreements.formality",
            "agreements.request",
            "judgement.coverage",
            "judgement.facts",
            "judgement.proposal",
            "judgement.ruling",
            "judgement.trial",
            "judgement.verdict"
        })
package charteroak.judgement.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
