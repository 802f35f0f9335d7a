/**
 * Who governs the program: its boards, the agencies' seats on them, and the roles that agencies hold, each with its
 * dates.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"ground.store", "ground.api", "ground.visibility", "catalogue.catalog"})
package charteroak.catalogue.governance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
