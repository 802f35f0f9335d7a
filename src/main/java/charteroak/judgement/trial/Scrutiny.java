package charteroak.judgement.trial;

import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.formality.AdditionFormalities;
import charteroak.agreements.formality.DraftFormalities;
import charteroak.agreements.formality.DraftInput;
import charteroak.agreements.formality.Formalities;
import charteroak.agreements.formality.ScheduleFormalities;
import charteroak.agreements.formality.ScheduleInput;
import charteroak.agreements.request.ProceedingRules;
import charteroak.agreements.request.ProjectCircumstances;
import charteroak.agreements.stage.StageNow;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.law.Condition.Evaluator;
import charteroak.ground.api.UserError;
import charteroak.ground.permission.Deed;
import charteroak.ground.sentence.Sentence;
import charteroak.judgement.facts.Facts;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells whether the catalog would accept an act in a planned world, by the same formalities as when a client asks. */
record Scrutiny(PlannedWorld world) {

    /** Why an act would be refused in the world; empty when it would be accepted. */
    Optional<UserError> refusal(PlannedAct act) {
        if (act.mutation() == Deed.DRAFT_AGREEMENT) {
            return refusalOfDraft(Objects.requireNonNull(act.draft()));
        }
        if (act.inProject()) {
            ProjectCircumstances circumstances = new ProjectCircumstances(
                    world.ask().project(),
                    world.ask().receivedOn(),
                    StageNow.at(world.ask().project().stage()),
                    world.providers(),
                    world.hubs(act.effectiveOn()).stream().map(Agency::id).collect(Collectors.toSet()),
                    Set.of(),
                    ProjectCircumstances.Paperwork.SETTLED,
                    ProjectCircumstances.Intake.OF_LOG,
                    world.facts().lineage().findings().stream()
                            .map(Facts.Finding::id)
                            .collect(Collectors.toSet()),
                    world.history(),
                    world.ask().today());
            return ProceedingRules.refusal(circumstances, world.acted(act));
        }
        Dossier dossier = world.dossier(act.document()).orElse(null);
        if (dossier == null) {
            return Optional.of(new UserError(
                    Sentence.of("trial.noAgreement"), List.of("input", "agreement"), UserError.Code.NOT_FOUND));
        }
        return switch (act.mutation()) {
            case ADD_SCHEDULE -> AdditionFormalities.signed(dossier).or(() -> refusalOfSchedules(dossier, act.adds()));
            case NAME_LICENSED_USER ->
                AdditionFormalities.notALicense(
                        dossier, Instant.MAX, world.ask().today());
            default ->
                Formalities.refusal(
                                dossier,
                                world.acted(act),
                                List.of(),
                                attestable(dossier, act),
                                world.ask().today())
                        .or(() -> refusalOfSchedules(dossier, act.adds()));
        };
    }

    private Optional<UserError> refusalOfDraft(DraftInput draft) {
        if (world.library().numbers().contains(draft.number())
                || world.dossier(draft.number()).isPresent()) {
            return Optional.of(
                    new UserError(Sentence.of("trial.numberTaken"), List.of("input", "number"), UserError.Code.STATE));
        }
        if (!draft.above().stream().allMatch(world::isThere)) {
            return Optional.of(new UserError(
                    Sentence.of("trial.nothingAbove"), List.of("input", "under"), UserError.Code.NOT_FOUND));
        }
        List<Agreement> above = draft.above().stream()
                .flatMap(number -> world.dossier(number).stream())
                .map(Dossier::agreement)
                .toList();
        return draft.refusalOfTexts()
                .or(() -> DraftFormalities.refusal(draft, above, world.ask().today()));
    }

    private Optional<UserError> refusalOfSchedules(Dossier dossier, Collection<ScheduleInput> schedules) {
        Map<String, String> owners = new HashMap<>();
        world.facts()
                .uses()
                .forEach(use ->
                        owners.put(use.element().id().value(), use.provider().code()));
        Set<String> codes = world.library().bases().stream()
                .map(basis -> basis.law().code())
                .collect(Collectors.toSet());
        var named = new ScheduleFormalities.Named(world.library().agencies(), codes, owners);
        return schedules.stream()
                .flatMap(schedule -> ScheduleFormalities.refusal(dossier, schedule, named).stream())
                .findFirst();
    }

    /**
     * The conditions that counsel can attest for a schedule: that they hold, or that the clauses stated for them are
     * adequate.
     */
    private Set<String> attestable(Dossier dossier, PlannedAct act) {
        ScheduleId schedule = act.schedule();
        if (schedule == null) {
            return Set.of();
        }
        Standing standing = dossier.knownAt(Instant.MAX);
        Set<String> attestable = new HashSet<>();
        world.citedBy(schedule).forEach(citation -> {
            attestable.addAll(world.library().codes(citation.basis(), Evaluator.ATTESTED));
            world.library().codes(citation.basis(), Evaluator.FIELD).stream()
                    .filter(code -> standing.clause(code, act.effectiveOn()).isPresent())
                    .forEach(attestable::add);
        });
        return attestable;
    }
}
