/** The form of a request: written by its author until it is handed in, and kept in each version that was. */
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
            "agreements.act",
            "agreements.basket",
            "agreements.disclosure",
            "agreements.project",
            "agreements.succession"
        })
package charteroak.agreements.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
