/**
 * When requests will be done: how long the steps of past requests took that somebody may see, open ones counted as open, and what that says of
 * the steps that remain.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.api",
            "ground.visibility",
            "ground.work",
            "catalogue.catalog",
            "agreements.act",
            "agreements.pace",
            "agreements.project",
            "agreements.stage"
        })
package charteroak.agreements.forecast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
