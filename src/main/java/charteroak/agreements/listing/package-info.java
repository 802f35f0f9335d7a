/** Projects as people look for them: narrowed by where they stand, by agencies, law, data and verdict, in an order, a page at a time. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.api",
            "ground.sentence",
            "ground.store",
            "ground.visibility",
            "catalogue.catalog",
            "catalogue.law",
            "agreements.act",
            "agreements.agreement",
            "agreements.archive",
            "agreements.project",
            "agreements.succession"
        })
package charteroak.agreements.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
