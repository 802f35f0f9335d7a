/**
 * Reads OpenLineage events: what they say, the ids of the things they name, and what of them is kept. Knows no graph.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"ground.fingerprint", "ground.store"})
package charteroak.lineage.openlineage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
