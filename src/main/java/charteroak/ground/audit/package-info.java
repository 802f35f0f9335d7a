/**
 * The audit trail: what was written, when and by whom, as a chain of changes in which each seals the one before.
 * Changes are appended and never rewritten.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.sentence",
            "ground.store",
            "ground.api",
            "ground.visibility",
            "ground.fingerprint"
        })
package charteroak.ground.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
