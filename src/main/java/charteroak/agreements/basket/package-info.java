/** The plan of a request that is kept with the person who makes it: read, changed and forgotten by that person alone. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.sentence",
            "ground.id",
            "ground.store",
            "ground.api",
            "ground.audit",
            "ground.fingerprint",
            "ground.permission",
            "ground.visibility",
            "catalogue.catalog",
            "catalogue.law",
            "agreements.project"
        })
package charteroak.agreements.basket;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
