/** Acts that may help a request on its way to being lawful, thought up and tried, route by route. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"agreements.clause", 
            "ground.fingerprint",
            "catalogue.catalog",
            "catalogue.law",
            "agreements.agreement",
            "agreements.request",
            "agreements.act",
            "agreements.formality",
            "judgement.facts",
            "judgement.trial"
        })
package charteroak.judgement.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
