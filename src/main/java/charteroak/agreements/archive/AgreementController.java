package charteroak.agreements.archive;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.AgreementInterval;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.InForce;
import charteroak.agreements.agreement.LicensedUser;
import charteroak.agreements.agreement.Moment;
import charteroak.agreements.agreement.Party;
import charteroak.agreements.agreement.Schedule;
import charteroak.catalogue.catalog.Catalog;
import charteroak.catalogue.law.Law;
import charteroak.ground.api.Batch;
import charteroak.ground.api.Caller;
import charteroak.ground.api.Connection;
import charteroak.ground.api.NotThere;
import charteroak.ground.api.Paging;
import charteroak.ground.visibility.ListOrder;
import charteroak.ground.visibility.Viewer;
import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
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
    private final AgreementList list;
    private final Agreements agreements;
    private final Catalog catalog;
    private final Law law;
    private final Clock clock;

    AgreementController(
            Archive archive,
            AgreementList list,
            Agreements agreements,
            Catalog catalog,
            Law law,
            Clock clock,
            BatchLoaderRegistry loaders) {
        this.archive = archive;
        this.list = list;
        this.agreements = agreements;
        this.catalog = catalog;
        this.law = law;
        this.clock = clock;
        loaders.forTypePair(AgreementId.class, Dossier.class)
                .registerMappedBatchLoader((ids, environment) -> Mono.fromCallable(() -> archive.dossiers(ids)));
    }

    @QueryMapping
    Optional<Agreement> agreement(@Argument String number, GraphQLContext context) {
        return archive.agreement(number, Viewer.of(Caller.of(context)));
    }

    @QueryMapping(name = "agreements")
    Connection<Agreement> agreementPage(
            @Argument @Nullable AgreementFilter filter,
            @Argument @Nullable LocalDate asOf,
            @Argument @Nullable AgreementSort sortedBy,
            @Argument @Nullable Boolean descending,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataFetchingEnvironment environment) {
        Viewer viewer = Viewer.of(Caller.of(environment.getGraphQlContext()));
        ListOrder order = (sortedBy == null ? AgreementSort.NUMBER : sortedBy).order(Boolean.TRUE.equals(descending));
        AgreementList.Asked asked = new AgreementList.Asked(
                filter == null ? AgreementFilter.NONE : filter, order, Moment.of(asOf, null, clock), viewer);
        Paging paging = Paging.of(first, after, 20, MOST);
        Connection<Agreement> page = list.page(asked, paging);
        return filter == null || !page.isEmpty(environment)
                ? page
                : list.page(asked.with(named(filter, viewer)), paging);
    }

    /**
     * The filter with its party as a code and its upper agreement as a number. Throws {@link NotThere} when it names
     * something missing; checked only when a page is empty.
     */
    private AgreementFilter named(AgreementFilter filter, Viewer viewer) {
        catalog.require(filter.element(), filter.protectionClass(), viewer);
        law.require(filter.legalBasis());
        String under = filter.under();
        String number = under == null
                ? null
                : archive.agreement(under, viewer)
                        .map(Agreement::number)
                        .orElseThrow(() -> new NotThere(NotThere.Sought.AGREEMENT, under));
        return filter.naming(catalog.codeOf(filter.party()), number);
    }

    @BatchMapping(typeName = "Agreement", field = "under")
    List<List<Agreement>> agreementsAbove(List<Agreement> batch, GraphQLContext context) {
        return Batch.lists(batch, Agreement::id, ids -> agreements.above(ids, Viewer.of(Caller.of(context))));
    }

    @SchemaMapping(typeName = "Agreement", field = "parties")
    CompletableFuture<List<Party>> partiesOfAgreement(Agreement agreement, DataLoader<AgreementId, Dossier> dossiers) {
        return dossiers.load(agreement.id()).thenApply(Dossier::parties);
    }

    @SchemaMapping(typeName = "Agreement", field = "schedules")
    CompletableFuture<List<Schedule>> schedulesOfAgreement(
            Agreement agreement, DataLoader<AgreementId, Dossier> dossiers) {
        return dossiers.load(agreement.id()).thenApply(Dossier::schedules);
    }

    @SchemaMapping(typeName = "Agreement", field = "acts")
    CompletableFuture<List<Act>> actsOfAgreement(Agreement agreement, DataLoader<AgreementId, Dossier> dossiers) {
        return dossiers.load(agreement.id()).thenApply(Dossier::acts);
    }

    @SchemaMapping(typeName = "Agreement", field = "inForce")
    CompletableFuture<InForce> inForce(
            Agreement agreement,
            @Argument @Nullable LocalDate asOf,
            @Argument @Nullable Instant knownAt,
            DataLoader<AgreementId, Dossier> dossiers) {
        Moment moment = Moment.of(asOf, knownAt, clock);
        return dossiers.load(agreement.id())
                .thenApply(dossier -> InForce.of(dossier.knownAt(moment.knownAt()), moment));
    }

    @SchemaMapping(typeName = "Agreement", field = "timeline")
    CompletableFuture<List<AgreementInterval>> timelineOfAgreement(
            Agreement agreement, @Argument @Nullable Instant knownAt, DataLoader<AgreementId, Dossier> dossiers) {
        Instant known = knownAt == null ? clock.instant() : knownAt;
        return dossiers.load(agreement.id()).thenApply(dossier -> AgreementInterval.of(dossier.knownAt(known)));
    }

    @SchemaMapping(typeName = "Party", field = "signedOn")
    CompletableFuture<Optional<LocalDate>> signedOn(Party party, DataLoader<AgreementId, Dossier> dossiers) {
        return dossiers.load(party.agreementId())
                .thenApply(dossier ->
                        dossier.knownAt(clock.instant()).signedOn(party.agency().id()));
    }

    @SchemaMapping(typeName = "Agreement", field = "users")
    CompletableFuture<List<LicensedUser>> usersOfAgreement(
            Agreement agreement, DataLoader<AgreementId, Dossier> dossiers) {
        return dossiers.load(agreement.id()).thenApply(Dossier::users);
    }
}
