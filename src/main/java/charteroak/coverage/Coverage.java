package charteroak.coverage;

import charteroak.agreement.Moment;
import charteroak.request.Project;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Whether uses of data are lawful at a moment. Other features ask here for verdicts. */
@Service
public class Coverage {

    private final CoverageFacts facts;

    Coverage(CoverageFacts facts) {
        this.facts = facts;
    }

    /** The verdict on a project; empty when there is no such project. */
    public Optional<CoverageReport> report(String projectId, Moment moment) {
        return facts.ofProject(projectId).map(known -> {
            Project project = Objects.requireNonNull(known.project());
            return Evaluation.report(project, known, moment);
        });
    }

    /** The same as if no run had shown anything: what runs are held against must not rest on what they showed. */
    public Optional<CoverageReport> reportWithoutLineage(String projectId, Moment moment) {
        return facts.ofProject(projectId).map(known -> {
            Project project = Objects.requireNonNull(known.project());
            return Evaluation.report(project, known.withoutLineage(), moment);
        });
    }

    /** Every grant of an element and whether the sharing side of it holds; none when there is no such element. */
    public List<ElementCoverage> covering(String elementId, Moment moment) {
        return facts.ofElement(elementId)
                .map(known -> Evaluation.covering(known, moment))
                .orElse(List.of());
    }
}
