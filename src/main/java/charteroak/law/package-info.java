/** What the law says: the classes of law that protect data, and the legal bases that can satisfy them, with their conditions. */
@NullMarked
@ApplicationModule(allowedDependencies = {"store", "api", "audit", "permission", "catalog"})
package charteroak.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
