/** Whether the program may consider a request at all, as the acts ask that lead it to the vote; whoever judges answers it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ground.api", "ground.sentence", "agreements.act", "agreements.project"})
package charteroak.agreements.eligibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
