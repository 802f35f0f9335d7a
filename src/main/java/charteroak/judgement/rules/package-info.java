/** The programme's twenty-two rules and the conditions of legal bases, each a pure function from facts to the days on which it holds. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.permission",
            "catalogue.catalog",
            "catalogue.law",
            "agreements.agreement",
            "agreements.negotiation",
            "agreements.request",
            "ground.visibility"
        })
package charteroak.judgement.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
