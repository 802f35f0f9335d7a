/**
 * The residents' register: approved projects in plain words, in English and Spanish. What residents may see is listed
 * here and nowhere else.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "agreements.act",
            "agreements.project",
            "ground.sentence",
            "ground.store",
            "ground.api",
            "judgement.coverage",
            "judgement.verdict",
            "ground.visibility"
        })
package charteroak.front.publicview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
