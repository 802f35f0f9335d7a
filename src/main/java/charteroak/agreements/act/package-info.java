/** Acts: what is done to a document or a project, written once and never changed, and the clauses that a document states. */
@NullMarked
@ApplicationModule(allowedDependencies = {"agreements.clause", "ground.api", "ground.audit", "ground.fingerprint", "ground.permission", "ground.store", "ground.visibility"})
package charteroak.agreements.act;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
