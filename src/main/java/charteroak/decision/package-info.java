/** Verdicts that were relied on: kept for ever with what they rested on, and worked out again on request. */
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
            "request",
            "rules",
            "coverage",
            "visibility"
        })
package charteroak.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
