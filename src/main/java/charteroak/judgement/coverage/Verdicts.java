package charteroak.judgement.coverage;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.agreement.Moment;
import charteroak.agreements.request.Project;
import charteroak.ground.visibility.Viewer;
import charteroak.judgement.factfinding.CoverageFacts;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.verdict.CoverageReport;
import charteroak.judgement.verdict.Evaluation;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** Tells whether projects are covered, for features that need to know no more of them. */
@Service
public class Verdicts {

    private final CoverageFacts facts;
    private final Clock clock;

    Verdicts(CoverageFacts facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
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
            CoverageReport report = new Shown(known, Viewer.PUBLIC).of(Evaluation.report(project, known, now));
            verdicts.put(project.id(), VerdictToday.of(report));
        }
        return verdicts;
    }
}
