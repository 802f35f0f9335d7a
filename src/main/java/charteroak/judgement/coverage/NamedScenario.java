package charteroak.judgement.coverage;

import charteroak.agreements.archive.Archive;
import charteroak.catalogue.catalog.Catalog;
import charteroak.catalogue.law.Law;
import charteroak.catalogue.law.LegalBasis;
import charteroak.ground.api.NotThere;
import charteroak.ground.visibility.Viewer;
import charteroak.judgement.verdict.ImpactScenario;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Resolves the ids, numbers and codes in a scenario. */
@Component
record NamedScenario(Archive archive, Catalog catalog, Law law) {

    /** The scenario with public ids alone. */
    ImpactScenario byIds(ImpactScenario scenario, Viewer viewer) {
        return new ImpactScenario(
                scenario.kind(),
                agreement(scenario.agreement(), viewer),
                scenario.schedule(),
                agency(scenario.agency()),
                basis(scenario.legalBasis()),
                scenario.on());
    }

    /** What the scenario names but the viewer cannot see. */
    List<NotThere> notThere(ImpactScenario scenario, Viewer viewer) {
        return Stream.of(
                        missing(
                                scenario.agreement(),
                                "agreement",
                                named -> archive.agreement(named, viewer).isPresent()),
                        missing(
                                scenario.agency(),
                                "agency",
                                named -> catalog.agency(named).isPresent()),
                        missing(
                                scenario.legalBasis(),
                                "legal basis",
                                named -> idOfBasis(named).isPresent()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<NotThere> missing(@Nullable String named, String kind, Predicate<String> isThere) {
        return Optional.ofNullable(named).filter(isThere.negate()).map(name -> new NotThere(kind, name));
    }

    private @Nullable String agreement(@Nullable String named, Viewer viewer) {
        return named == null
                ? null
                : archive.agreement(named, viewer)
                        .map(agreement -> agreement.id().value())
                        .orElse(named);
    }

    private @Nullable String agency(@Nullable String named) {
        return named == null
                ? null
                : catalog.agency(named).map(agency -> agency.id().value()).orElse(named);
    }

    private @Nullable String basis(@Nullable String named) {
        return named == null ? null : idOfBasis(named).orElse(named);
    }

    private Optional<String> idOfBasis(String named) {
        return law.basesByIds(List.of(named)).containsKey(named)
                ? Optional.of(named)
                : law.basis(named).map(LegalBasis::id);
    }
}
