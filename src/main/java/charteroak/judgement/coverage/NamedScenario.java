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
import java.util.function.Function;
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
                id(scenario.agreement(), named -> agreement(named, viewer)),
                scenario.schedule(),
                id(scenario.agency(), this::agency),
                id(scenario.legalBasis(), this::basis),
                scenario.on());
    }

    private static @Nullable String id(@Nullable String named, Function<String, Optional<String>> find) {
        return named == null ? null : find.apply(named).orElse(named);
    }

    /** What the scenario names but the viewer cannot see. */
    List<NotThere> notThere(ImpactScenario scenario, Viewer viewer) {
        return Stream.of(
                        missing(scenario.agreement(), "agreement", named -> agreement(named, viewer)),
                        missing(scenario.agency(), "agency", this::agency),
                        missing(scenario.legalBasis(), "legal basis", this::basis))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<NotThere> missing(
            @Nullable String named, String kind, Function<String, Optional<String>> find) {
        return Optional.ofNullable(named)
                .filter(name -> find.apply(name).isEmpty())
                .map(name -> new NotThere(kind, name));
    }

    private Optional<String> agreement(String named, Viewer viewer) {
        return archive.agreement(named, viewer).map(agreement -> agreement.id().value());
    }

    private Optional<String> agency(String named) {
        return catalog.agency(named).map(agency -> agency.id().value());
    }

    private Optional<String> basis(String named) {
        return law.basesByIds(List.of(named)).containsKey(named)
                ? Optional.of(named)
                : law.basis(named).map(LegalBasis::id);
    }
}
