/** Who governs the programme: its boards, the agencies' seats on them, and the roles agencies hold, each with its dates. */
@NullMarked
@ApplicationModule(allowedDependencies = {"store", "api", "catalog"})
package charteroak.governance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
