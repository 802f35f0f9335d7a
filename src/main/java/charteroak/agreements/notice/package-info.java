/** What is told outside of what is done: that an act was recorded and that a project came to another stage, by reference and kind alone. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "agreements.act",
            "agreements.project",
            "ground.audit",
            "ground.id",
            "ground.outbox",
            "ground.store",
            "ground.visibility"
        })
package charteroak.agreements.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
