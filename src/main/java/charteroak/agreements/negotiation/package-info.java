/**
 * How agreements come about and end: carries out the drafts and acts that clients ask for, once the formalities accept
 * them.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.sentence",
            "agreements.clause",
            "agreements.act",
            "agreements.agreement",
            "agreements.archive",
            "agreements.formality",
            "catalogue.catalog",
            "ground.api",
            "ground.audit",
            "ground.fingerprint",
            "ground.id",
            "ground.permission",
            "ground.store",
            "ground.visibility",
            "ground.work"
        })
package charteroak.agreements.negotiation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
