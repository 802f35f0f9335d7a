/**
 * Acts: what is done to an agreement or in a project, written once and never changed, and the clauses that documents
 * state.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.sentence",
            "agreements.ballot",
            "agreements.clause",
            "catalogue.catalog",
            "ground.api",
            "ground.audit",
            "ground.fingerprint",
            "ground.id",
            "ground.permission",
            "ground.store",
            "ground.visibility"
        })
package charteroak.agreements.act;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
