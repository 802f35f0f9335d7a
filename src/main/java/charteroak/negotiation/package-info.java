/** How agreements come about and end: drafts and acts as people ask for them, and what must be so before each is accepted. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"store", "api", "audit", "permission", "catalog", "law", "agreement", "visibility"})
package charteroak.negotiation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
