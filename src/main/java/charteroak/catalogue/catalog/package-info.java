/** What data there is: agencies, source systems, datasets, data elements, and the concepts that elements share. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.sentence",
            "ground.id",
            "ground.store",
            "ground.api",
            "ground.permission",
            "ground.visibility",
            "ground.work"
        })
package charteroak.catalogue.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
