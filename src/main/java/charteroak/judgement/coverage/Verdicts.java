package charteroak.judgement.coverage;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.agreement.Moment;
import charteroak.agreements.listing.ProjectVerdicts;
import charteroak.agreements.project.Project;
import charteroak.ground.visibility.Viewer;
import charteroak.judgement.factfinding.CoverageFacts;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.ruling.RuleResult;
import charteroak.judgement.verdict.CoverageReport;
import charteroak.judgement.verdict.Evaluation;
import charteroak.judgement.verdict.Verdict;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Tells whether projects are covered, for features that need to know no more of them. */
@Service
public record Verdicts(CoverageFacts facts, Clock clock) implements ProjectVerdicts {

    private static final int AT_A_TIME = 100;

    @Override
    public Map<ProjectId, String> at(Moment moment, Collection<ProjectId> projects) {
        Map<ProjectId, String> names = new LinkedHashMap<>();
        verdicts(moment, projects).forEach((id, verdict) -> names.put(id, verdict.name()));
        return names;
    }

    /** The verdict on all uses of each project at a moment, for projects that were found for a viewer; it is the same for all. */
    Map<ProjectId, Verdict> verdicts(Moment moment, Collection<ProjectId> projects) {
        List<ProjectId> ids = List.copyOf(projects);
        Map<ProjectId, Verdict> verdicts = new LinkedHashMap<>();
        for (int from = 0; from < ids.size(); from += AT_A_TIME) {
            for (Facts known :
                    facts.ofProjects(ids.subList(from, Math.min(ids.size(), from + AT_A_TIME)), Viewer.SERVER)) {
                verdicts.put(Objects.requireNonNull(known.project()).id(), Evaluation.verdict(known, moment));
            }
        }
        return verdicts;
    }

    /**
     * What everybody may know of the verdicts on projects today, by public id, in one query; projects that not
     * everybody may see are left out.
     */
    public Map<ProjectId, VerdictToday> today(Collection<ProjectId> projectIds) {
        Moment now = Moment.of(null, null, clock);
        Map<ProjectId, VerdictToday> verdicts = new LinkedHashMap<>();
        for (Facts known : facts.ofProjects(projectIds, Viewer.PUBLIC)) {
            Project project = Objects.requireNonNull(known.project());
            CoverageReport report = new Shown(known, Viewer.PUBLIC).of(Evaluation.report(known, now));
            verdicts.put(project.id(), VerdictToday.of(report));
        }
        return verdicts;
    }

    /**
     * The verdict on a project today, without its proof.
     *
     * @param since the first day of the unbroken run of days with this verdict; null when it was never another
     * @param until the last day on which the verdict stands if nothing further is done; null when no known date ends it
     * @param missing the codes of the rules that stand in the way, in order
     * @param uses how many of the judged uses everybody may see
     */
    public record VerdictToday(
            Verdict verdict,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            List<String> missing,
            int uses) {

        public VerdictToday {
            missing = List.copyOf(missing);
        }

        static VerdictToday of(CoverageReport report) {
            return new VerdictToday(
                    report.verdict(),
                    report.validFrom(),
                    report.validUntil(),
                    report.elements().stream()
                            .flatMap(use -> use.rules().stream())
                            .filter(rule -> rule.outcome().isOpen())
                            .map(RuleResult::code)
                            .distinct()
                            .sorted()
                            .toList(),
                    report.elements().size());
        }
    }
}
