/** Documents under which data is shared: their parties and schedules, and what acts make of them day by day. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.store",
            "ground.api",
            "catalogue.catalog",
            "catalogue.law",
            "ground.visibility",
            "agreements.act"
        })
package charteroak.agreements.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
