/** What is done in projects: votes, matching, release, review and publication, by what rules, and what waits for whom. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.sentence",
            "agreements.act",
            "agreements.agreement",
            "agreements.archive",
            "agreements.ballot",
            "agreements.clause",
            "agreements.disclosure",
            "agreements.eligibility",
            "agreements.form",
            "agreements.formality",
            "agreements.meeting",
            "agreements.negotiation",
            "agreements.project",
            "agreements.stage",
            "agreements.succession",
            "catalogue.catalog",
            "catalogue.law",
            "ground.api",
            "ground.id",
            "ground.audit",
            "ground.calendar",
            "ground.permission",
            "ground.store",
            "ground.visibility",
            "ground.work"
        })
package charteroak.agreements.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
