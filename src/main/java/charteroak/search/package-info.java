/** Finds catalogued things by their names, codes, definitions and the field's synonyms. The only feature that knows the index. */
@NullMarked
@ApplicationModule(allowedDependencies = {"store", "api", "catalog", "law", "agreement", "request", "visibility"})
package charteroak.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
