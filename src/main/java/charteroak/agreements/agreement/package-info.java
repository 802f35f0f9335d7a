/** Documents under which data is shared: their parties, schedules and acts, and what the acts make of them day by day. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.store",
            "ground.api",
            "catalogue.catalog",
            "catalogue.law",
            "ground.visibility",
            "ground.fingerprint"
        })
package charteroak.agreements.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
