/** What data is asked for: projects, the requests they come from, and the uses each makes of data elements. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "store",
            "api",
            "audit",
            "permission",
            "catalog",
            "law",
            "agreement",
            "negotiation",
            "visibility"
        })
package charteroak.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
