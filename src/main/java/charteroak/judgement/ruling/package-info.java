/** The result of a rule: the days on which it holds, the reason and evidence, and the acts that would mend it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ground.sentence",
            "agreements.clause",
            "ground.permission",
            "catalogue.catalog",
            "catalogue.law",
            "agreements.agreement",
            "agreements.project",
            "agreements.act",
            "agreements.formality",
            "judgement.facts"
        })
package charteroak.judgement.ruling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
