/** The programme's twenty-two rules applied to a use, and those about agreements and projects, each a pure function from facts to days. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"agreements.clause", 
            "ground.permission",
            "catalogue.catalog",
            "catalogue.law",
            "agreements.agreement",
            "agreements.request",
            "agreements.act",
            "judgement.conditions",
            "judgement.facts",
            "judgement.ruling"
        })
package charteroak.judgement.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
