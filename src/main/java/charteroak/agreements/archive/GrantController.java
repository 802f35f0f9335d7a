package charteroak.agreements.archive;

import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Days;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.Moment;
import charteroak.agreements.agreement.Schedule;
import charteroak.catalogue.catalog.DataElement;
import charteroak.catalogue.catalog.Dataset;
import charteroak.catalogue.law.LegalBasis;
import charteroak.ground.api.Caller;
import charteroak.ground.api.Connection;
import charteroak.ground.api.Paging;
import charteroak.ground.visibility.Viewer;
import graphql.GraphQLContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.BatchLoaderEnvironment;
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
                .registerMappedBatchLoader(
                        (asked, environment) -> Mono.fromCallable(() -> granting(asked, viewer(environment))));
        loaders.forTypePair(SchedulePage.class, Agreements.GrantedElements.class)
                .registerMappedBatchLoader(
                        (asked, environment) -> Mono.fromCallable(() -> elements(asked, viewer(environment))));
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
            DataLoader<SchedulePage, Agreements.GrantedElements> loader) {
        Paging paging = Paging.of(first, after, 50, 100);
        return loader.load(new SchedulePage(schedule.id(), paging))
                .thenApply(page -> Connection.of(page.elements(), paging, DataElement::id, page::total));
    }

    @BatchMapping(typeName = "Schedule", field = "datasets")
    List<List<Dataset>> datasetsOfSchedules(List<Schedule> batch, GraphQLContext context) {
        Map<String, List<Dataset>> found =
                agreements.datasetsOf(batch.stream().map(Schedule::id).toList(), Viewer.of(Caller.of(context)));
        return batch.stream()
                .map(schedule -> found.getOrDefault(schedule.id(), List.of()))
                .toList();
    }

    @BatchMapping(typeName = "Schedule", field = "legalBases")
    List<List<LegalBasis>> basesOfSchedules(List<Schedule> batch) {
        Map<String, List<LegalBasis>> found =
                agreements.basesOf(batch.stream().map(Schedule::id).toList());
        return batch.stream()
                .map(schedule -> found.getOrDefault(schedule.id(), List.of()))
                .toList();
    }

    @SchemaMapping(typeName = "Schedule", field = "validFrom")
    CompletableFuture<Optional<LocalDate>> validFrom(Schedule schedule, DataLoader<String, Dossier> dossiers) {
        return span(schedule, dossiers).thenApply(span -> Optional.ofNullable(span.from()));
    }

    @SchemaMapping(typeName = "Schedule", field = "validTo")
    CompletableFuture<Optional<LocalDate>> validTo(Schedule schedule, DataLoader<String, Dossier> dossiers) {
        return span(schedule, dossiers).thenApply(span -> Optional.ofNullable(span.until()));
    }

    private static Viewer viewer(BatchLoaderEnvironment environment) {
        return environment.getContext() instanceof GraphQLContext context
                ? Viewer.of(Caller.of(context))
                : Viewer.PUBLIC;
    }

    private CompletableFuture<Days.Span> span(Schedule schedule, DataLoader<String, Dossier> dossiers) {
        return dossiers.load(schedule.agreementId())
                .thenApply(dossier -> dossier.knownAt(clock.instant()).spanOf(schedule.id()));
    }

    private Map<ElementOnDay, GrantingAgreements> granting(Set<ElementOnDay> asked, Viewer viewer) {
        Map<ElementOnDay, GrantingAgreements> answers = new HashMap<>();
        for (LocalDate day : asked.stream().map(ElementOnDay::day).distinct().toList()) {
            List<DataElement> elements = asked.stream()
                    .filter(one -> one.day().equals(day))
                    .map(ElementOnDay::element)
                    .toList();
            Map<String, List<Agreement>> found = archive.granting(elements, new Moment(day, clock.instant()), viewer);
            elements.forEach(element -> answers.put(
                    new ElementOnDay(element, day),
                    new GrantingAgreements(found.getOrDefault(element.id(), List.of()))));
        }
        return answers;
    }

    private Map<SchedulePage, Agreements.GrantedElements> elements(Set<SchedulePage> asked, Viewer viewer) {
        Map<SchedulePage, Agreements.GrantedElements> answers = new HashMap<>();
        for (Paging paging : asked.stream().map(SchedulePage::paging).distinct().toList()) {
            List<String> ids = asked.stream()
                    .filter(one -> one.paging().equals(paging))
                    .map(SchedulePage::scheduleId)
                    .toList();
            agreements
                    .grantedElements(ids, paging, viewer)
                    .forEach((id, elements) -> answers.put(new SchedulePage(id, paging), elements));
        }
        return answers;
    }

    /** An element, and the day for which its agreements are asked. */
    record ElementOnDay(DataElement element, LocalDate day) {}

    /** The agreements that grant an element on a day. */
    record GrantingAgreements(List<Agreement> agreements) {}

    /** A schedule, and which page of its elements is asked for. */
    record SchedulePage(String scheduleId, Paging paging) {}
}
