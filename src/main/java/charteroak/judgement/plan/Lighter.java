package charteroak.judgement.plan;

import charteroak.agreements.clause.Term;
import charteroak.agreements.formality.DraftInput;
import charteroak.agreements.formality.ScheduleInput;
import charteroak.catalogue.catalog.ElementId;
import charteroak.ground.permission.Deed;
import charteroak.judgement.trial.Particulars.Changed;
import charteroak.judgement.trial.Particulars.Drafted;
import charteroak.judgement.trial.PlannedAct;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Makes versions of an act that say one thing less: a clause, a last day, a schedule, a legal basis, or elements that
 * cannot be covered.
 */
final class Lighter {

    private Lighter() {}

    /** The lighter versions of an act, those that leave out most first. */
    static List<PlannedAct> versions(PlannedAct act, Set<ElementId> hopelessElements) {
        List<PlannedAct> versions = new ArrayList<>();
        for (int at = 0; at < act.adds().size(); at++) {
            List<ScheduleInput> fewer = new ArrayList<>(act.adds());
            fewer.remove(at);
            if (act.mutation() == Deed.AMEND_AGREEMENT) {
                versions.add(act.saying(new Changed(act.termTo(), act.terms(), fewer)));
            }
            for (ScheduleInput schedule : lighter(act.adds().get(at), hopelessElements)) {
                List<ScheduleInput> changed = new ArrayList<>(act.adds());
                changed.set(at, schedule);
                versions.add(act.saying(new Changed(act.termTo(), act.terms(), changed)));
            }
        }
        if (act.mutation() == Deed.AMEND_AGREEMENT && act.termTo() != null) {
            versions.add(act.saying(new Changed(null, act.terms(), act.adds())));
        }
        for (Term term : act.terms()) {
            versions.add(act.saying(new Changed(act.termTo(), without(act.terms(), term), act.adds())));
        }
        DraftInput draft = act.draft();
        if (draft != null) {
            for (Term term : draft.stated()) {
                versions.add(act.saying(new Drafted(draft.stating(without(draft.stated(), term)))));
            }
        }
        return versions;
    }

    private static List<ScheduleInput> lighter(ScheduleInput schedule, Set<ElementId> hopelessElements) {
        List<ScheduleInput> lighter = new ArrayList<>();
        List<ElementId> elements = new ArrayList<>(Objects.requireNonNullElse(schedule.elements(), List.of()));
        if (elements.removeAll(hopelessElements) && !elements.isEmpty()) {
            lighter.add(with(schedule, bases(schedule), elements));
        }
        for (String basis : bases(schedule).reversed()) {
            List<String> fewer = new ArrayList<>(bases(schedule));
            fewer.remove(basis);
            lighter.add(with(schedule, fewer, Objects.requireNonNullElse(schedule.elements(), List.of())));
        }
        return lighter;
    }

    private static List<String> bases(ScheduleInput schedule) {
        return Objects.requireNonNullElse(schedule.legalBases(), List.of());
    }

    private static ScheduleInput with(ScheduleInput schedule, List<String> bases, List<ElementId> elements) {
        return new ScheduleInput(
                schedule.provider(),
                schedule.purposes(),
                schedule.yearsFrom(),
                schedule.yearsTo(),
                schedule.elementList(),
                List.copyOf(bases),
                schedule.datasets(),
                List.copyOf(elements));
    }

    private static List<Term> without(List<Term> terms, Term one) {
        return terms.stream().filter(term -> !term.equals(one)).toList();
    }
}
