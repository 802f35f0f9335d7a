/** Finds catalogued things by their names, codes and definitions: reads what is asked, ranks what matches, and says why it does. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.store",
            "ground.api",
            "catalogue.catalog",
            "catalogue.law",
            "agreements.agreement",
            "agreements.request",
            "ground.visibility",
            "front.words",
            "front.index",
            "front.facets"
        })
package charteroak.front.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
