/** How long acts took in the past: from what they waited for to when they were done, told from the acts that somebody may see. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.api",
            "ground.store",
            "ground.visibility",
            "ground.work",
            "catalogue.catalog",
            "agreements.act",
            "agreements.agreement",
            "agreements.archive",
            "agreements.project"
        })
package charteroak.agreements.pace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
