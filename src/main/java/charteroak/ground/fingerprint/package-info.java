/** How what is asked or kept is told again: JSON that is always the same text, and fingerprints of it. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package charteroak.ground.fingerprint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
