/**
 * Agreements as people read them: one document, a page of them, or those that grant an element, as known at a moment.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.api",
            "ground.id",
            "ground.store",
            "ground.visibility",
            "catalogue.catalog",
            "catalogue.law",
            "agreements.act",
            "agreements.agreement"
        })
package charteroak.agreements.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
