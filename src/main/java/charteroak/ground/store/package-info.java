/**
 * How the catalog uses Neo4j: starts it in this process when no other is configured, keeps its schema, bounds its time,
 * and shuts its writers out when the disk is full or copied. Knows no feature.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package charteroak.ground.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
