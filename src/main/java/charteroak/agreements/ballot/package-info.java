/** What an agency says with its vote on a request: on which form, what it answers to the four questions, and on what conditions. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ground.sentence", "ground.store", "agreements.clause"})
package charteroak.agreements.ballot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
