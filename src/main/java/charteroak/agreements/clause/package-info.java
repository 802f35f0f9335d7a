/** What a document states: its clauses, each under a code, and whether a text is a clause for its code at all. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ground.sentence", "ground.fingerprint", "ground.store"})
package charteroak.agreements.clause;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
