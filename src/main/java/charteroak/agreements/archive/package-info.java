/** Documents as people read them: one, a page, or those that grant an element, each as what its acts make of it at a moment. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.api",
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
