/**
 * The planned world: the facts as they would be after some acts. Each act is tried as the catalog would try it, and a
 * refused one changes nothing.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.permission",
            "ground.sentence",
            "agreements.clause",
            "ground.api",
            "ground.store",
            "ground.visibility",
            "catalogue.catalog",
            "catalogue.law",
            "agreements.agreement",
            "agreements.project",
            "agreements.stage",
            "agreements.request",
            "agreements.act",
            "agreements.formality",
            "judgement.facts",
            "judgement.verdict"
        })
package charteroak.judgement.trial;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
