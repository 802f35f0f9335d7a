package charteroak.agreements.archive;

import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Days;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.Moment;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.agreement.ScheduleInterval;
import charteroak.catalogue.catalog.DataElement;
import charteroak.catalogue.catalog.Dataset;
import charteroak.catalogue.catalog.ElementId;
import charteroak.catalogue.law.LegalBasis;
import charteroak.ground.api.Batch;
import charteroak.ground.api.Caller;
import charteroak.ground.api.Connection;
import charteroak.ground.api.Paging;
import charteroak.ground.visibility.Viewer;
import graphql.GraphQLContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Answers which agreements grant an element, and what a schedule grants. */
@Controller
class GrantController {

    private final Archive archive;
    private final Agreements agreements;
    private final Clock clock;

    GrantController(Archive archive, Agreements agreements, Clock clock, BatchLoaderRegistry loaders) {
        this.archive = archive;
        this.agreements = agreements;
        this.clock = clock;
        loaders.forTypePair(ElementOnDay.class, GrantingAgreements.class)
                .registerMappedBatchLoader((asked, loading) -> Mono.fromCallable(() -> Batch.together(
                        asked,
                        ElementOnDay::day,
                        (day, those) -> granting(day, those, Viewer.of(Caller.of(loading))))));
        loaders.forTypePair(Paging.Of.class, Agreements.GrantedElements.class)
                .registerMappedBatchLoader((asked, loading) -> Mono.fromCallable(() -> Batch.pages(
                        asked,
                        (ids, paging) -> agreements.grantedElements(ids, paging, Viewer.of(Caller.of(loading))))));
    }

    @SchemaMapping(typeName = "DataElement", field = "agreements")
    CompletableFuture<List<Agreement>> agreementsOfElement(
            DataElement element,
            @Argument @Nullable LocalDate asOf,
            DataLoader<ElementOnDay, GrantingAgreements> loader) {
        return loader.load(new ElementOnDay(element, asOf == null ? LocalDate.now(clock) : asOf))
                .thenApply(GrantingAgreements::agreements);
    }

    @SchemaMapping(typeName = "Schedule", field = "elements")
    CompletableFuture<Connection<DataElement>> elementsOfSchedule(
            Schedule schedule,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataLoader<Paging.Of, Agreements.GrantedElements> loader) {
        Paging paging = Paging.of(first, after, 50, 100);
        return loader.load(new Paging.Of(schedule.id(), paging))
                .thenApply(page -> Connection.of(
                        page.elements(), paging, element -> element.id().value(), page::total));
    }

    @BatchMapping(typeName = "Schedule", field = "datasets")
    List<List<Dataset>> datasetsOfSchedules(List<Schedule> batch, GraphQLContext context) {
        return Batch.lists(batch, Schedule::id, ids -> agreements.datasetsOf(ids, Viewer.of(Caller.of(context))));
    }

    @BatchMapping(typeName = "Schedule", field = "legalBases")
    List<List<LegalBasis>> basesOfSchedules(List<Schedule> batch) {
        return Batch.lists(batch, Schedule::id, agreements::basesOf);
    }

    @SchemaMapping(typeName = "Schedule", field = "place")
    CompletableFuture<Integer> placeOfSchedule(Schedule schedule, DataLoader<AgreementId, Dossier> dossiers) {
        return dossiers.load(schedule.agreementId()).thenApply(dossier -> dossier.placeOf(schedule.id()));
    }

    @SchemaMapping(typeName = "Schedule", field = "validFrom")
    CompletableFuture<Optional<LocalDate>> validFrom(Schedule schedule, DataLoader<AgreementId, Dossier> dossiers) {
        return span(schedule, dossiers).thenApply(span -> Optional.ofNullable(span.from()));
    }

    @SchemaMapping(typeName = "Schedule", field = "validTo")
    CompletableFuture<Optional<LocalDate>> validTo(Schedule schedule, DataLoader<AgreementId, Dossier> dossiers) {
        return span(schedule, dossiers).thenApply(span -> Optional.ofNullable(span.until()));
    }

    @SchemaMapping(typeName = "Schedule", field = "timeline")
    CompletableFuture<List<ScheduleInterval>> timelineOfSchedule(
            Schedule schedule, @Argument @Nullable Instant knownAt, DataLoader<AgreementId, Dossier> dossiers) {
        Instant known = knownAt == null ? clock.instant() : knownAt;
        return dossiers.load(schedule.agreementId())
                .thenApply(dossier -> ScheduleInterval.of(dossier.knownAt(known), schedule));
    }

    private CompletableFuture<Days.Span> span(Schedule schedule, DataLoader<AgreementId, Dossier> dossiers) {
        return dossiers.load(schedule.agreementId())
                .thenApply(dossier -> dossier.knownAt(clock.instant()).spanOf(schedule.id()));
    }

    private Map<ElementOnDay, GrantingAgreements> granting(LocalDate day, List<ElementOnDay> asked, Viewer viewer) {
        List<DataElement> elements = asked.stream().map(ElementOnDay::element).toList();
        Map<ElementId, List<Agreement>> found = archive.granting(elements, new Moment(day, clock.instant()), viewer);
        return elements.stream()
                .collect(Collectors.toMap(
                        element -> new ElementOnDay(element, day),
                        element -> new GrantingAgreements(found.getOrDefault(element.id(), List.of()))));
    }

    /** An element, and the day for which its agreements are asked. */
    record ElementOnDay(DataElement element, LocalDate day) {}

    /** The agreements that grant an element on a day. */
    record GrantingAgreements(List<Agreement> agreements) {}
}
