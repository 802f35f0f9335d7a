/** Serves deadlines to calendars and feed readers. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.sentence",
            "ground.api",
            "ground.fingerprint",
            "ground.visibility",
            "catalogue.catalog",
            "agreements.agreement",
            "judgement.deadline"
        })
package charteroak.judgement.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
