/** Signed copies of agreements: files kept under their SHA-256, told in the audit trail, so that anybody can ask whether theirs is one. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.api",
            "ground.audit",
            "ground.id",
            "ground.permission",
            "ground.sentence",
            "ground.store",
            "ground.visibility",
            "catalogue.catalog",
            "agreements.act",
            "agreements.agreement",
            "agreements.archive"
        })
package charteroak.agreements.signedcopy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
