package charteroak.agreement;

import charteroak.api.Connection;
import charteroak.api.Paging;
import charteroak.catalog.Agency;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Answers questions about agreements, their parties, schedules and acts. */
@Controller
class AgreementController {

    private static final int MOST = 100;

    private final Archive archive;
    private final Agreements agreements;
    private final Clock clock;

    AgreementController(Archive archive, Agreements agreements, Clock clock, BatchLoaderRegistry loaders) {
        this.archive = archive;
        this.agreements = agreements;
        this.clock = clock;
        loaders.forTypePair(String.class, Dossier.class)
                .registerMappedBatchLoader((ids, environment) -> Mono.fromCallable(() -> archive.dossiers(ids)));
    }

    @QueryMapping
    Optional<Agreement> agreement(@Argument String number) {
        return archive.agreement(number);
    }

    @QueryMapping(name = "agreements")
    Connection<Agreement> agreementPage(
            @Argument @Nullable AgreementFilter filter,
            @Argument @Nullable LocalDate asOf,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        AgreementFilter wanted = filter == null ? AgreementFilter.NONE : filter;
        return archive.page(wanted, Moment.of(asOf, null, clock), Paging.of(first, after, 20, MOST));
    }

    @BatchMapping(typeName = "Agreement", field = "under")
    List<List<Agreement>> agreementsAbove(List<Agreement> batch) {
        Map<String, List<Agreement>> found =
                agreements.above(batch.stream().map(Agreement::id).toList());
        return batch.stream()
                .map(agreement -> found.getOrDefault(agreement.id(), List.of()))
                .toList();
    }

    @SchemaMapping(typeName = "Agreement", field = "parties")
    CompletableFuture<List<Party>> partiesOfAgreement(Agreement agreement, DataLoader<String, Dossier> dossiers) {
        return dossiers.load(agreement.id()).thenApply(Dossier::parties);
    }

    @SchemaMapping(typeName = "Agreement", field = "schedules")
    CompletableFuture<List<Schedule>> schedulesOfAgreement(Agreement agreement, DataLoader<String, Dossier> dossiers) {
        return dossiers.load(agreement.id()).thenApply(Dossier::schedules);
    }

    @SchemaMapping(typeName = "Agreement", field = "acts")
    CompletableFuture<List<Act>> actsOfAgreement(Agreement agreement, DataLoader<String, Dossier> dossiers) {
        return dossiers.load(agreement.id()).thenApply(Dossier::acts);
    }

    @SchemaMapping(typeName = "Agreement", field = "inForce")
    CompletableFuture<InForce> inForce(
            Agreement agreement,
            @Argument @Nullable LocalDate asOf,
            @Argument @Nullable Instant knownAt,
            DataLoader<String, Dossier> dossiers) {
        Moment moment = Moment.of(asOf, knownAt, clock);
        return dossiers.load(agreement.id())
                .thenApply(dossier -> InForce.of(dossier.knownAt(moment.knownAt()), moment));
    }

    @SchemaMapping(typeName = "Party", field = "signedOn")
    CompletableFuture<Optional<LocalDate>> signedOn(Party party, DataLoader<String, Dossier> dossiers) {
        return now(
                party.agreementId(),
                dossiers,
                standing -> standing.signedOn(party.agency().id()));
    }

    @BatchMapping(typeName = "Act", field = "by")
    Map<Act, Agency> actors(List<Act> batch) {
        return agencies(batch, Act::byId);
    }

    @BatchMapping(typeName = "Act", field = "concerns")
    Map<Act, Agency> concerned(List<Act> batch) {
        return agencies(batch, Act::concernsId);
    }

    @SchemaMapping(typeName = "Act", field = "voided")
    CompletableFuture<Boolean> voided(Act act, DataLoader<String, Dossier> dossiers) {
        return now(act.agreementId(), dossiers, standing -> standing.isVoided(act.id()));
    }

    private <T> CompletableFuture<T> now(
            String agreementId, DataLoader<String, Dossier> dossiers, Function<Standing, T> question) {
        return dossiers.load(agreementId).thenApply(dossier -> question.apply(dossier.knownAt(clock.instant())));
    }

    private Map<Act, Agency> agencies(List<Act> batch, Function<Act, @Nullable String> idOf) {
        Map<String, Agency> found = agreements.agencies(
                batch.stream().map(idOf).filter(Objects::nonNull).distinct().toList());
        Map<Act, Agency> agencies = new HashMap<>();
        for (Act act : batch) {
            Agency agency = found.get(String.valueOf(idOf.apply(act)));
            if (agency != null) {
                agencies.put(act, agency);
            }
        }
        return agencies;
    }
}
