/**
 * How definitions are curated: stewards propose and publish revisions, and viewers are told what they may do to an
 * agency's data.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.sentence",
            "ground.api",
            "ground.audit",
            "ground.permission",
            "ground.store",
            "ground.visibility",
            "ground.work",
            "catalogue.catalog"
        })
package charteroak.catalogue.curation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
