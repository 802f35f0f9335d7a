/** The fewest business acts that make a request lawful: thought up, tried on the facts as if done, and judged by the same rules. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "store",
            "api",
            "catalog",
            "law",
            "agreement",
            "negotiation",
            "request",
            "rules",
            "coverage",
            "visibility"
        })
package charteroak.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
