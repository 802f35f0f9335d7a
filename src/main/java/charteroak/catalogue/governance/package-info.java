/**
 * Who governs the program: its boards, the agencies' seats on them, and the roles that agencies hold, each with its
 * dates, and the people who act for agencies, as far as they are known.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"ground.store", "ground.api", "ground.identity", "ground.visibility", "catalogue.catalog"
        })
package charteroak.catalogue.governance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
