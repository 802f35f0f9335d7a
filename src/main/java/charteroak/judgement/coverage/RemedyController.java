package charteroak.judgement.coverage;

import charteroak.agreements.agreement.Party;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.api.Role;
import charteroak.ground.permission.Deed;
import charteroak.ground.permission.Permissions;
import charteroak.ground.permission.Permissions.Office;
import charteroak.ground.sentence.ReasonAndRemedy;
import charteroak.ground.sentence.Reference;
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
import graphql.schema.DataFetchingEnvironment;
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
 * table; and to each answer that says why, and what is to be done, the things that it names.
 */
@Component
record RemedyController(Permissions permissions) implements RuntimeWiringConfigurer {

    /** Who does a step: for which agency, and in which role. */
    record RemedyDoer(Agency agency, Role role, @Nullable String body) {}

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        DataFetcher<List<Reference>> inReason = asked -> answer(asked).reasonReferences();
        DataFetcher<List<Reference>> inRemedy = asked -> answer(asked).remedyReferences();
        for (String type : List.of("RuleResult", "ConditionResult", "Deadline", "Conflict", "PlanRemainder")) {
            wiring.type(
                    type,
                    answer ->
                            answer.dataFetcher("reasonReferences", inReason).dataFetcher("remedyReferences", inRemedy));
        }
        wiring.type(
                "Remedy",
                remedy -> remedy.dataFetcher(
                                "act",
                                of(step ->
                                        step.act() == null ? null : step.act().word()))
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

    private static ReasonAndRemedy answer(DataFetchingEnvironment asked) {
        return Objects.requireNonNull(asked.<ReasonAndRemedy>getSource());
    }

    private static <T> DataFetcher<@Nullable T> of(Function<Remedy, @Nullable T> read) {
        return asked -> read.apply(asked.<Remedy>getSource());
    }

    private static <A extends About, T> DataFetcher<@Nullable T> about(Class<A> kind, Function<A, @Nullable T> read) {
        return of(step -> step.about().read(kind, read));
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
