/** Whether a use of data is lawful: the programme's rules applied to facts read in one query, with their proof. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "store",
            "api",
            "permission",
            "catalog",
            "law",
            "agreement",
            "request",
            "rules",
            "visibility"
        })
package charteroak.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
