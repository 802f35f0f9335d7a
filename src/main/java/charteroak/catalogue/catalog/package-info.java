/** What data there is: agencies, source systems, datasets, data elements, the concepts they share, and revisions of their definitions. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"ground.store", "ground.api", "ground.audit", "ground.permission", "ground.visibility"})
package charteroak.catalogue.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
