/** The resident's register: approved projects in plain words, in English and Spanish. What may be shown is listed here and nowhere else. */
@NullMarked
@ApplicationModule(allowedDependencies = {"store", "api", "coverage", "visibility"})
package charteroak.publicview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
