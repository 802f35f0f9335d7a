/** Documents under which data is shared: their parties and schedules, and what acts make of them day by day. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"agreements.clause", 
            "ground.api",
            "ground.store",
            "ground.visibility",
            "catalogue.catalog",
            "catalogue.law",
            "agreements.act"
        })
package charteroak.agreements.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
