/**
 * Finds cataloged things by their names, codes and definitions: interprets the question, ranks what matches, and says
 * why.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.sentence",
            "agreements.act",
            "agreements.archive",
            "agreements.project",
            "catalogue.catalog",
            "catalogue.law",
            "front.facets",
            "front.index",
            "front.words",
            "ground.api",
            "ground.store",
            "ground.visibility"
        })
package charteroak.front.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
