package charteroak.agreements.form;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.basket.KeptDraft;
import charteroak.agreements.basket.KeptPlan;
import charteroak.agreements.basket.KeptUse;
import charteroak.agreements.basket.PlanKeeping;
import charteroak.agreements.form.RequestDrafting.DraftRequestInput;
import charteroak.agreements.succession.Predecessor;
import charteroak.agreements.succession.RequestType;
import charteroak.agreements.succession.Succession;
import charteroak.agreements.succession.Successions;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.Catalog;
import charteroak.catalogue.catalog.ElementId;
import charteroak.ground.api.Caller;
import charteroak.ground.api.Outcome;
import charteroak.ground.api.UserError.Code;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.visibility.Readers;
import charteroak.ground.visibility.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What requests begin with: nothing, what their author planned, or what an earlier request of the same organization asked for. */
@Component
record Beginnings(RequestForms forms, PlanKeeping plans, Successions successions, Catalog catalog, Clock clock) {

    /**
     * What a request begins with.
     *
     * @param predecessor the number of the project of the earlier request; null where it is the first
     */
    record Beginning(FormContent content, @Nullable String predecessor) {}

    Outcome<Beginning> of(DraftRequestInput input, Agency by, Caller author) {
        String earlier = input.predecessor();
        if (input.kind() == RequestType.INITIAL) {
            return earlier == null
                    ? planned(input.plan(), author)
                            .map(draft -> new Beginning(
                                    FormContent.begun(
                                            input.title(), draft.by(by.code()).serving(input.purpose())),
                                    null))
                    : Outcome.refused(Sentence.of("succession.initialAfterNone"), "predecessor", Code.INVALID);
        }
        if (earlier == null) {
            return Outcome.refused(
                    Sentence.of("succession.nameOne", input.kind().words()), "predecessor", Code.INVALID);
        }
        if (input.plan() != null) {
            return Outcome.refused(Sentence.of("succession.noPlan"), "plan", Code.INVALID);
        }
        return successions
                .named(earlier, Viewer.of(author))
                .map(before -> after(before, input, by, author))
                .orElseGet(() -> Outcome.refused(Sentence.of("succession.noSuch"), "predecessor", Code.NOT_FOUND));
    }

    private Outcome<Beginning> after(Predecessor before, DraftRequestInput input, Agency by, Caller author) {
        if (!before.project().recipient().equals(by)) {
            return Outcome.refused(
                    Sentence.of(
                            "succession.otherOrganization",
                            before.project().named(),
                            before.project().recipient().coded()),
                    "predecessor",
                    Code.STATE);
        }
        return new Succession(input.kind(), before)
                .refusalToBegin(LocalDate.now(clock))
                .<Outcome<Beginning>>map(why -> Outcome.refused(why, "predecessor", Code.STATE))
                .orElseGet(() -> new Outcome.Done<>(new Beginning(
                        carriedOver(before, author).carriedOver(input.title(), input.purpose()),
                        before.project().number())));
    }

    /** What the earlier form said, for whoever may read it; for others of its organization, what its project shows. */
    private FormContent carriedOver(Predecessor before, Caller author) {
        ProjectId id = before.project().id();
        Viewer viewer = Viewer.of(author);
        boolean isRead = viewer.sees(Readers.PARTICIPANTS)
                || !forms.writtenBy(author, List.of(id)).isEmpty();
        Optional<FormContent> handedIn = isRead
                ? forms.versions(List.of(id)).getOrDefault(id, List.of()).stream()
                        .findFirst()
                        .map(FormVersion::content)
                : Optional.empty();
        return handedIn.orElseGet(() -> shown(before, viewer));
    }

    private FormContent shown(Predecessor before, Viewer viewer) {
        List<ElementId> asked = before.uses().stream()
                .map(Predecessor.AskedFor::element)
                .distinct()
                .toList();
        Set<ElementId> seen = catalog.elements(asked, viewer).keySet();
        List<KeptUse> uses = before.uses().stream()
                .filter(use -> seen.contains(use.element()))
                .map(use -> new KeptUse(use.element(), use.use(), use.yearsFrom(), use.yearsTo()))
                .toList();
        KeptDraft draft = new KeptDraft(
                before.project().recipient().code(),
                before.project().purpose(),
                before.project().topic(),
                uses,
                List.of(),
                null,
                null,
                null);
        return new FormContent(before.project().title(), draft, null, null, List.of());
    }

    /** What the author planned; refused where the plan that was meant is no longer kept. */
    private Outcome<KeptDraft> planned(@Nullable String version, Caller author) {
        if (version == null) {
            return new Outcome.Done<>(KeptDraft.EMPTY);
        }
        return plans.of(author)
                .filter(plan -> plan.version().equals(version))
                .map(KeptPlan::draft)
                .<Outcome<KeptDraft>>map(Outcome.Done::new)
                .orElseGet(() -> Outcome.refused(Sentence.of("basket.changedMeanwhile"), "plan", Code.STATE));
    }
}
