/** What a rule answers: on which days it holds, why, on what evidence, and the acts that would mend it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"agreements.clause", 
            "ground.permission",
            "catalogue.catalog",
            "catalogue.law",
            "agreements.agreement",
            "agreements.request",
            "agreements.act",
            "agreements.formality",
            "judgement.facts"
        })
package charteroak.judgement.ruling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
