/** The world as it would be had some acts been done: each is tried as the catalogue would try it, and what is refused changes nothing. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"agreements.clause", 
            "ground.api",
            "ground.store",
            "ground.visibility",
            "catalogue.catalog",
            "catalogue.law",
            "agreements.agreement",
            "agreements.request",
            "agreements.act",
            "agreements.formality",
            "judgement.facts",
            "judgement.verdict"
        })
package charteroak.judgement.trial;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
