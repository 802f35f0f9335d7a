/** Recognizes a repeated request: JSON that is always the same text for the same content, and fingerprints of it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ground.id"})
package charteroak.ground.fingerprint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
