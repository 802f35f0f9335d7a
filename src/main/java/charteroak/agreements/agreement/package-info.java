/** Documents under which data is shared: their parties and schedules, and what acts make of them day by day. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"agreements.act", "catalogue.catalog", "catalogue.law", "ground.api", "ground.fingerprint", "ground.store", "ground.visibility"})
package charteroak.agreements.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
