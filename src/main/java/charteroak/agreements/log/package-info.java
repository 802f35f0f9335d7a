/** The request log that the program keeps: a row for each request that was handed in, from the day it came in to how it ended. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.api",
            "ground.store",
            "ground.visibility",
            "catalogue.catalog",
            "agreements.act",
            "agreements.agreement",
            "agreements.archive",
            "agreements.project",
            "agreements.succession"
        })
package charteroak.agreements.log;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
