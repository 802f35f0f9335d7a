/** Whether a use of data is lawful: the programme's rules applied to facts read in one query, with their proof. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.store",
            "ground.api",
            "ground.permission",
            "catalogue.catalog",
            "catalogue.law",
            "agreements.agreement",
            "agreements.request",
            "agreements.act",
            "agreements.archive",
            "judgement.rules",
            "judgement.facts",
            "judgement.ruling",
            "ground.visibility"
        })
package charteroak.judgement.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
