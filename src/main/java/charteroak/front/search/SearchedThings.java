package charteroak.front.search;

import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.archive.Archive;
import charteroak.agreements.project.Register;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.catalogue.catalog.Catalog;
import charteroak.catalogue.catalog.DatasetId;
import charteroak.catalogue.catalog.ElementId;
import charteroak.catalogue.law.Law;
import charteroak.front.index.SearchKind;
import charteroak.ground.visibility.Viewer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads the things found from their features, one query for each kind, all kinds at the same time. */
@Component
record SearchedThings(Catalog catalog, Law law, Archive archive, Register register) {

    /** The things by public id; things that are gone, or hidden from the viewer, are left out. */
    Map<String, Object> of(List<Found.Hit> hits, Viewer viewer) {
        Map<String, Object> things = new HashMap<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Map<?, ?>>> answers = new ArrayList<>();
            hits.stream()
                    .collect(Collectors.groupingBy(
                            Found.Hit::kind, Collectors.mapping(Found.Hit::id, Collectors.toList())))
                    .forEach((kind, ofKind) ->
                            answers.add(CompletableFuture.supplyAsync(() -> ofKind(kind, ofKind, viewer), threads)));
            answers.forEach(answer -> answer.join().forEach((id, thing) -> things.put(id.toString(), thing)));
        }
        return things;
    }

    private Map<?, ?> ofKind(SearchKind kind, List<String> ids, Viewer viewer) {
        return switch (kind) {
            case DATA_ELEMENT ->
                catalog.elements(ids.stream().map(ElementId::new).toList(), viewer);
            case DATASET -> catalog.datasets(ids.stream().map(DatasetId::new).toList(), viewer);
            case AGENCY -> catalog.agencies(ids.stream().map(AgencyId::new).toList());
            case AGREEMENT ->
                archive.agreements(ids.stream().map(AgreementId::new).toList(), viewer);
            case PROJECT -> register.projects(ids.stream().map(ProjectId::new).toList(), viewer);
            case LEGAL_BASIS -> law.basesByIds(ids);
        };
    }
}
