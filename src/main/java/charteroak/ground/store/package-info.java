/** How the catalogue talks to Neo4j: starts it in the process when no other is configured, and keeps its schema. Knows no feature. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package charteroak.ground.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
