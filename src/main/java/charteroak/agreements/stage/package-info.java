/** At which stage a project stands, worked out from what was done in it and to the documents it rests on. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "agreements.act",
            "agreements.agreement",
            "agreements.archive",
            "agreements.project",
            "catalogue.catalog",
            "ground.api",
            "ground.audit",
            "ground.calendar",
            "ground.id",
            "ground.sentence",
            "ground.store",
            "ground.verification",
            "ground.visibility",
            "ground.work"
        })
package charteroak.agreements.stage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
