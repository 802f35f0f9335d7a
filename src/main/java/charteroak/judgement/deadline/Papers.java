package charteroak.judgement.deadline;

import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.agreement.Moment;
import charteroak.agreements.agreement.Standing;
import charteroak.ground.calendar.StateCalendar;
import charteroak.judgement.deadline.DeadlineRecords.Undertaking;
import charteroak.judgement.facts.Destruction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The documents and projects from which deadlines are found, as known at a moment. */
record Papers(
        Moment moment,
        List<DueDocument> all,
        List<Undertaking> projects,
        Map<AgreementId, List<DueDocument>> resting,
        Map<ProjectId, List<DueDocument>> byProject,
        StateCalendar calendar) {

    static Papers of(List<DueDocument> papers, List<Undertaking> projects, StateCalendar calendar, Moment moment) {
        List<ProjectId> everyProject =
                projects.stream().map(project -> project.project().id()).toList();
        List<DueDocument> all = papers.stream()
                .map(paper -> paper.isOf(AgreementKind.EMOU)
                        ? new DueDocument(paper.standing(), paper.under(), everyProject, paper.citations())
                        : paper)
                .toList();
        Map<AgreementId, List<DueDocument>> resting = new HashMap<>();
        Map<ProjectId, List<DueDocument>> byProject = new HashMap<>();
        for (DueDocument paper : all) {
            add(resting, paper.under(), paper);
            if (!paper.isOf(AgreementKind.EMOU)) {
                add(byProject, paper.projectIds(), paper);
            }
        }
        return new Papers(moment, all, List.copyOf(projects), resting, byProject, calendar);
    }

    private static <I> void add(Map<I, List<DueDocument>> papers, Collection<I> ids, DueDocument paper) {
        ids.forEach(id -> papers.computeIfAbsent(id, any -> new ArrayList<>()).add(paper));
    }

    LocalDate asOf() {
        return moment.asOf();
    }

    /** The documents in force on a day that are made directly under another. */
    List<DueDocument> inForceUnder(DueDocument above, LocalDate day) {
        return resting.getOrDefault(above.agreement().id(), List.of()).stream()
                .filter(paper -> paper.inForce(day))
                .toList();
    }

    List<DueDocument> of(Undertaking project, AgreementKind kind) {
        return byProject.getOrDefault(project.project().id(), List.of()).stream()
                .filter(paper -> paper.isOf(kind))
                .toList();
    }

    /** What a project has to destroy, and when, by the agreements on which it rests. */
    Destruction destruction(Undertaking project) {
        Map<AgreementId, Set<AgreementId>> above = of(project, AgreementKind.DUL).stream()
                .collect(Collectors.toMap(license -> license.agreement().id(), DueDocument::under));
        List<Standing> sharings = of(project, AgreementKind.DSA).stream()
                .map(DueDocument::standing)
                .toList();
        return Destruction.of(
                project.history().knownAt(moment.knownAt()), project.providers(), calendar, sharings, above);
    }
}
