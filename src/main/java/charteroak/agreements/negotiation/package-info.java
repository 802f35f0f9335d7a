/** How agreements come about and end: drafts and acts as people ask for them, and what must be so before each is accepted. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.store",
            "ground.api",
            "ground.audit",
            "ground.permission",
            "catalogue.catalog",
            "catalogue.law",
            "agreements.agreement",
            "agreements.act",
            "agreements.archive",
            "ground.visibility"
        })
package charteroak.agreements.negotiation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
