/**
 * Agreements as their acts make them day by day: documents under which data is shared, with their parties and
 * schedules.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.sentence",
            "agreements.clause",
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
