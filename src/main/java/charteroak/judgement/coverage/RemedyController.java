package charteroak.judgement.coverage;

import charteroak.agreements.agreement.Party;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.api.Role;
import charteroak.ground.permission.Deed;
import charteroak.ground.permission.Permissions;
import charteroak.ground.permission.Permissions.Office;
import charteroak.judgement.ruling.Remedy;
import charteroak.judgement.ruling.Remedy.About;
import charteroak.judgement.ruling.Remedy.About.By;
import charteroak.judgement.ruling.Remedy.About.OfAmendment;
import charteroak.judgement.ruling.Remedy.About.OfChange;
import charteroak.judgement.ruling.Remedy.About.OfFindings;
import charteroak.judgement.ruling.Remedy.About.OfParty;
import charteroak.judgement.ruling.Remedy.About.OfSchedule;
import charteroak.judgement.ruling.Remedy.About.OfUser;
import charteroak.judgement.ruling.Remedy.About.OfVoided;
import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/**
 * Adds to each step that mends a gap the mutation that does it, and the role in which it is done, from the permission
 * table.
 */
@Component
record RemedyController(Permissions permissions) implements RuntimeWiringConfigurer {

    /** Who does a step: for which agency, and in which role. */
    record RemedyDoer(Agency agency, Role role, @Nullable String body) {}

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.type(
                "Remedy",
                remedy -> remedy.dataFetcher("act", of(step -> word(step.act())))
                        .dataFetcher("by", of(this::by))
                        .dataFetcher("schedule", about(OfSchedule.class, OfSchedule::schedule))
                        .dataFetcher("condition", about(OfSchedule.class, OfSchedule::condition))
                        .dataFetcher("amendment", about(OfAmendment.class, OfAmendment::amendment))
                        .dataFetcher("signsAmendment", of(step -> step.about() instanceof OfAmendment))
                        .dataFetcher("clause", about(OfChange.class, OfChange::clause))
                        .dataFetcher(
                                "extendsTerm",
                                of(step -> step.about() instanceof OfChange change && change.extendsTerm()))
                        .dataFetcher("notAfter", about(OfChange.class, OfChange::notAfter))
                        .dataFetcher("ends", about(OfChange.class, OfChange::ends))
                        .dataFetcher("user", about(OfUser.class, OfUser::user))
                        .dataFetcher("party", about(OfParty.class, OfParty::party))
                        .dataFetcher("voids", about(OfVoided.class, OfVoided::voids))
                        .dataFetcher("effectiveOn", about(By.class, By::day))
                        .dataFetcher(
                                "findings",
                                of(step -> step.about() instanceof OfFindings open ? open.findings() : List.of())));
    }

    private static <T> DataFetcher<@Nullable T> of(Function<Remedy, @Nullable T> read) {
        return asked -> read.apply(asked.<Remedy>getSource());
    }

    private static <A extends About, T> DataFetcher<@Nullable T> about(Class<A> kind, Function<A, @Nullable T> read) {
        return of(step -> step.about().read(kind, read));
    }

    private static @Nullable String word(@Nullable Deed act) {
        return act == null ? null : act.word();
    }

    private List<RemedyDoer> by(Remedy remedy) {
        Deed decisive = remedy.about() instanceof OfVoided voided ? voided.voided() : remedy.act();
        return remedy.by().stream()
                .map(doer -> doer(doer, Objects.requireNonNull(decisive)))
                .toList();
    }

    private RemedyDoer doer(Remedy.Doer doer, Deed deed) {
        Set<String> parts = doer.as().stream().map(Party.Role::name).collect(Collectors.toSet());
        Office office = permissions.office(deed, parts);
        return new RemedyDoer(doer.agency(), office.role(), office.body());
    }
}
