/**
 * Shows the audit trail to those who may see it, and compares it with itself and with the catalog, to prove that nobody
 * rewrote either.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.sentence",
            "ground.api",
            "ground.audit",
            "ground.permission",
            "ground.store",
            "ground.visibility"
        })
package charteroak.ground.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
