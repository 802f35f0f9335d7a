/**
 * Documents that write themselves: agreements, licenses, forms to sign and a board's packet, as accessible PDF and HTML, made by templates
 * of the answers that the pages show.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "agreements.act",
            "agreements.agreement",
            "agreements.clause",
            "agreements.project",
            "catalogue.catalog",
            "catalogue.law",
            "front.print",
            "front.template",
            "ground.api",
            "ground.graphql",
            "ground.sentence",
            "judgement.ruling",
            "judgement.verdict"
        })
package charteroak.front.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
