/** Whether a use of data is lawful, as people ask it: reads the facts in one query, has them judged, and shows what each may see. */
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
            "judgement.facts",
            "judgement.ruling",
            "judgement.verdict",
            "ground.visibility"
        })
package charteroak.judgement.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
