/** What was written, when and by whom: a chain of changes in which each seals the one before, appended to and never rewritten. */
@NullMarked
@ApplicationModule(allowedDependencies = {"store", "api", "permission", "visibility"})
package charteroak.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
