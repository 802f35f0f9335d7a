/** How agreements come about and end: carries out the drafts and acts that people ask for, once the formalities accept them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.store",
            "ground.api",
            "ground.audit",
            "ground.permission",
            "catalogue.catalog",
            "agreements.agreement",
            "agreements.act",
            "agreements.archive",
            "agreements.formality",
            "ground.visibility"
        })
package charteroak.agreements.negotiation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
