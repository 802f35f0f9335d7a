/**
 * Reminders: mailboxes of offices are told by e-mail what waits for whoever holds them, at most once a day unless it is urgent. Knows no
 * feature, and no person.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.api",
            "ground.audit",
            "ground.calendar",
            "ground.id",
            "ground.identity",
            "ground.sentence",
            "ground.store",
            "ground.visibility",
            "ground.work"
        })
package charteroak.ground.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
