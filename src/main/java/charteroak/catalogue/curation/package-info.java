/** How definitions are curated: revisions that stewards propose and publish, and what a keeper may do to what it keeps. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.api",
            "ground.audit",
            "ground.permission",
            "ground.store",
            "ground.visibility",
            "catalogue.catalog"
        })
package charteroak.catalogue.curation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
