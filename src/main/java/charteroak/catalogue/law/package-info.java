/** What the law says: the protection classes, and the legal bases that can satisfy them, with their conditions. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.sentence",
            "ground.id",
            "ground.store",
            "ground.api",
            "ground.audit",
            "ground.permission",
            "ground.visibility",
            "catalogue.catalog",
            "ground.fingerprint"
        })
package charteroak.catalogue.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
