/** What falls due and what was not done by its day: computed from acts, noticed once, and told to calendars and feed readers. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "store",
            "api",
            "audit",
            "permission",
            "catalog",
            "law",
            "agreement",
            "request",
            "rules",
            "coverage",
            "visibility"
        })
package charteroak.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
