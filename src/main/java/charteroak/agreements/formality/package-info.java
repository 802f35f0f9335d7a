/** What must be so before a draft, a schedule or an act is accepted, and how each is asked for: the formalities, without any graph. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"agreements.clause", 
            "ground.api",
            "ground.fingerprint",
            "catalogue.catalog",
            "catalogue.law",
            "agreements.act",
            "agreements.agreement"
        })
package charteroak.agreements.formality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
