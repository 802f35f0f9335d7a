/** Answers as documents on paper: accessible PDF for a board's packet, made of the answers that the pages show. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "agreements.project",
            "ground.api",
            "ground.graphql",
            "ground.sentence",
            "judgement.ruling",
            "judgement.verdict"
        })
package charteroak.front.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
