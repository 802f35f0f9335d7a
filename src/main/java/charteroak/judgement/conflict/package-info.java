/**
 * Conflicts: documents in force that contradict each other or rest on nothing, found from acts for any day, as known at
 * any instant.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.sentence",
            "agreements.clause",
            "ground.store",
            "ground.api",
            "catalogue.catalog",
            "catalogue.law",
            "agreements.agreement",
            "agreements.act",
            "ground.visibility",
            "judgement.ruling"
        })
package charteroak.judgement.conflict;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
