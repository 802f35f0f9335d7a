/**
 * The formalities: what must be so before a draft, a schedule or an act is accepted, and the inputs in which clients
 * ask for each. Knows no graph.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.sentence",
            "agreements.ballot",
            "agreements.clause",
            "ground.api",
            "ground.fingerprint",
            "ground.id",
            "catalogue.catalog",
            "catalogue.law",
            "agreements.act",
            "agreements.agreement"
        })
package charteroak.agreements.formality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
