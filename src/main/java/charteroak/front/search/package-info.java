/** Finds catalogued things by their names, codes, definitions and the field's synonyms. The only feature that knows the index. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.store",
            "ground.api",
            "catalogue.catalog",
            "catalogue.law",
            "agreements.request",
            "agreements.archive",
            "ground.visibility"
        })
package charteroak.front.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
