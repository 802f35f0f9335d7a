/**
 * The outbox: notices written in the transaction of what they tell of, and delivered to webhooks as signed CloudEvents, in order of each
 * subject and at least once. Knows nothing of what a notice says.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.api",
            "ground.audit",
            "ground.fingerprint",
            "ground.id",
            "ground.store",
            "ground.visibility"
        })
package charteroak.ground.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
