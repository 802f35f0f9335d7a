/** What data is asked for: projects, the requests they come from, and the uses each makes of data elements. */
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
            "agreements.negotiation",
            "agreements.act",
            "agreements.archive",
            "agreements.formality",
            "ground.visibility"
        })
package charteroak.agreements.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
