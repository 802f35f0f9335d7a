/** How GraphQL is executed: scalars, pages beside lists, what an answer reveals, and how failures are reported. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.api",
            "ground.id",
            "ground.problem",
            "ground.sentence",
            "ground.store",
            "ground.visibility"
        })
package charteroak.ground.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
