package charteroak.coverage;

import charteroak.agreement.Agreement;
import charteroak.agreement.Archive;
import charteroak.api.NotThere;
import charteroak.catalog.Agency;
import charteroak.catalog.Catalog;
import charteroak.law.Law;
import charteroak.law.LegalBasis;
import charteroak.visibility.Viewer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads of a scenario what its ids, numbers and codes name. */
@Component
class NamedScenario {

    private final Archive archive;
    private final Catalog catalog;
    private final Law law;

    NamedScenario(Archive archive, Catalog catalog, Law law) {
        this.archive = archive;
        this.catalog = catalog;
        this.law = law;
    }

    /** The same scenario by public ids alone. */
    ImpactScenario byIds(ImpactScenario scenario, Viewer viewer) {
        return new ImpactScenario(
                scenario.kind(),
                agreement(scenario.agreement(), viewer),
                scenario.schedule(),
                agency(scenario.agency()),
                basis(scenario.legalBasis()),
                scenario.on());
    }

    /** Refuses an agreement that is not there for the viewer. */
    void requireAgreement(ImpactScenario scenario, Viewer viewer) {
        String named = scenario.agreement();
        if (named != null && archive.agreement(named, viewer).isEmpty()) {
            throw new NotThere("agreement", named);
        }
    }

    private @Nullable String agreement(@Nullable String named, Viewer viewer) {
        return named == null || named.startsWith("agreement-")
                ? named
                : archive.agreement(named, viewer)
                        .map(Agreement::id)
                        .orElseThrow(() -> new NotThere("agreement", named));
    }

    private @Nullable String agency(@Nullable String named) {
        return named == null
                ? null
                : catalog.agency(named).map(Agency::id).orElseThrow(() -> new NotThere("agency", named));
    }

    private @Nullable String basis(@Nullable String named) {
        if (named == null || law.basesByIds(List.of(named)).containsKey(named)) {
            return named;
        }
        return law.basis(named).map(LegalBasis::id).orElseThrow(() -> new NotThere("legal basis", named));
    }
}
