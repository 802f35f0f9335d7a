/** What data there is: agencies, source systems, datasets, data elements, the concepts they share, and revisions of their definitions. */
@NullMarked
@ApplicationModule(allowedDependencies = {"store", "api", "audit", "permission", "visibility"})
package charteroak.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
