package charteroak.judgement.deadline;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Act.Determination;
import charteroak.agreements.act.ActHeader;
import charteroak.agreements.act.DocumentAct.Amended;
import charteroak.agreements.act.LicenseAct.DestructionCertified;
import charteroak.agreements.act.LicenseAct.IrbDetermined;
import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.act.ProjectAct.InputsDestroyed;
import charteroak.agreements.act.SubjectId;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.agreement.Moment;
import charteroak.agreements.project.Project;
import charteroak.agreements.project.ProjectHistory;
import charteroak.ground.visibility.Viewer;
import charteroak.judgement.factfinding.CoverageFacts;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.verdict.Evaluation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Works out which uses would lose coverage by a deadline alone, as the difference of two evaluations of facts read in
 * one query.
 */
@Component
record Stakes(CoverageFacts coverage) {

    private static final ActId HYPOTHETICAL = ActId.keyed("~hypothetical");

    /** The stake of each of several deadlines, of what a viewer may see. */
    Map<Deadline, Stake> of(Collection<Deadline> deadlines, Viewer viewer) {
        Set<ProjectId> projectIds = new LinkedHashSet<>();
        deadlines.forEach(deadline -> projectIds.addAll(deadline.subject().projectIds()));
        Map<ProjectId, Facts> facts = new LinkedHashMap<>();
        if (!projectIds.isEmpty()) {
            coverage.ofProjects(projectIds, Viewer.SERVER)
                    .forEach(known ->
                            facts.put(Objects.requireNonNull(known.project()).id(), known));
        }
        Map<Deadline, Stake> stakes = new HashMap<>();
        deadlines.forEach(deadline -> stakes.put(deadline, of(deadline, facts, viewer)));
        return stakes;
    }

    private static Stake of(Deadline deadline, Map<ProjectId, Facts> facts, Viewer viewer) {
        int uses = 0;
        List<Project> projects = new ArrayList<>();
        for (ProjectId id : deadline.subject().projectIds()) {
            Facts known = facts.get(id);
            int lost = known == null
                    ? 0
                    : (int) lost(deadline, known).stream()
                            .filter(use -> viewer.sees(use.element().readers()))
                            .count();
            if (known != null && lost > 0) {
                uses += lost;
                projects.add(Objects.requireNonNull(known.project()));
            }
        }
        return new Stake(uses, projects);
    }

    private static List<Use> lost(Deadline deadline, Facts facts) {
        LocalDate due = deadline.due();
        LocalDate before = due.minusDays(1);
        Facts changed = switch (deadline.kind()) {
            case AGREEMENT_TERM ->
                with(facts, deadline, by -> new Amended(by, before, List.of(), List.of(), List.of(), false));
            case IRB_APPROVAL -> with(facts, deadline, by -> new IrbDetermined(by, Determination.EXPEDITED, before));
            case AFFIRMATION -> without(facts, deadline.subject());
            case RECIPIENT_DESTRUCTION -> with(facts, deadline, DestructionCertified::new);
            case HUB_DESTRUCTION -> destroyed(facts, deadline);
        };
        Instant knownAt = deadline.seen().knownAt();
        return switch (deadline.kind()) {
            case AGREEMENT_TERM, IRB_APPROVAL, AFFIRMATION -> Evaluation.lost(facts, changed, new Moment(due, knownAt));
            case RECIPIENT_DESTRUCTION, HUB_DESTRUCTION ->
                Evaluation.lost(changed, facts, new Moment(deadline.firstDayWithout(), knownAt));
        };
    }

    private static Facts with(Facts facts, Deadline deadline, Function<ActHeader, Act> done) {
        AgreementId agreement = Objects.requireNonNull(deadline.subject().agreementId());
        return facts.changing(agreement, dossier -> dossier.with(done.apply(header(deadline, agreement))));
    }

    private static Facts without(Facts facts, DeadlineSubject subject) {
        return facts.with(
                facts.dossiers(),
                facts.citations().stream()
                        .filter(citation -> !(citation.scheduleId().equals(subject.scheduleId())
                                && citation.basis().id().equals(subject.basisId())))
                        .toList());
    }

    private static Facts destroyed(Facts facts, Deadline deadline) {
        ProjectHistory history = Objects.requireNonNull(facts.history());
        Act act = new InputsDestroyed(header(deadline, history.projectId()));
        return facts.of(facts.project(), history.with(act));
    }

    private static ActHeader header(Deadline deadline, SubjectId subjectId) {
        return new ActHeader(
                HYPOTHETICAL, subjectId, deadline.due(), deadline.seen().knownAt(), null, null);
    }

    /** How many uses would lose coverage, and the projects of these uses, by number. */
    record Stake(int uses, List<Project> projects) {

        Stake {
            projects = projects.stream()
                    .sorted(Comparator.comparing(Project::number))
                    .toList();
        }
    }
}
