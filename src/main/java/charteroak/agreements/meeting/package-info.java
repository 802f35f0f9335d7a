/**
 * Meetings of the program's boards: called with notice and an agenda of what waits for the board, who was present, what was decided and
 * whether that counts, and the minutes. Moves no project: votes on requests are acts in projects that name their meeting.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.api",
            "ground.audit",
            "ground.calendar",
            "ground.fingerprint",
            "ground.id",
            "ground.permission",
            "ground.sentence",
            "ground.store",
            "ground.visibility",
            "ground.work",
            "agreements.act",
            "agreements.project",
            "catalogue.catalog",
            "catalogue.governance"
        })
package charteroak.agreements.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
