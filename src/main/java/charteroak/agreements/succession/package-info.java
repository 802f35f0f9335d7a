/** What a request is to the request before it: whether that one can be continued, repeated or modified, and which requests came after it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.api",
            "ground.id",
            "ground.permission",
            "ground.sentence",
            "ground.store",
            "ground.visibility",
            "agreements.act",
            "agreements.project",
            "catalogue.catalog"
        })
package charteroak.agreements.succession;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
