/**
 * How an agency comes to take part: its letter of intent, the review of the Data Governing Board, a privacy concern and its answer, the
 * admission by the Executive Board, the joinder to the memorandum that is in force, and its seats.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.api",
            "ground.audit",
            "ground.calendar",
            "ground.fingerprint",
            "ground.id",
            "ground.permission",
            "ground.sentence",
            "ground.store",
            "ground.visibility",
            "ground.work",
            "agreements.act",
            "agreements.agreement",
            "agreements.archive",
            "agreements.clause",
            "agreements.meeting",
            "catalogue.catalog",
            "catalogue.governance"
        })
package charteroak.agreements.onboarding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
