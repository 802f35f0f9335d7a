/**
 * How much one request, and one client, may ask for: which documents are let in and what their answers may cost, how large a body may
 * be, how long and how often one may ask, and under which name the server is called. Knows no feature.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"ground.api", "ground.store", "ground.problem"})
package charteroak.ground.limits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
