/** Projects: what was asked for, by whom and to what end, the uses they make of data elements, and where they stand. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.sentence",
            "agreements.act",
            "agreements.agreement",
            "agreements.archive",
            "agreements.ballot",
            "catalogue.catalog",
            "catalogue.law",
            "ground.calendar",
            "ground.api",
            "ground.id",
            "ground.store",
            "ground.visibility",
            "ground.work"
        })
package charteroak.agreements.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
