/** What data is asked for: projects, the uses they make of data elements, and the acts recorded in them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.sentence",
            "agreements.act",
            "agreements.agreement",
            "agreements.archive",
            "agreements.formality",
            "agreements.negotiation",
            "catalogue.catalog",
            "catalogue.law",
            "ground.api",
            "ground.id",
            "ground.audit",
            "ground.permission",
            "ground.store",
            "ground.visibility",
            "ground.work"
        })
package charteroak.agreements.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
