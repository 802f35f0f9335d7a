package charteroak.lineage.finding;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.request.Settlement;
import charteroak.ground.api.Caller;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.visibility.Viewer;
import charteroak.ground.work.WorkItem;
import charteroak.ground.work.WorkKind;
import charteroak.ground.work.WorkSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells which open findings wait to be resolved. */
@Component
record FindingWork(Findings findings, Settlement settlement, Clock clock) implements WorkSource {

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.FINDING_TO_RESOLVE);
    }

    @Override
    public boolean isDoneOnce() {
        return true;
    }

    @Override
    public List<WorkItem> waitingFor(Caller caller, Viewer viewer, Set<WorkKind> kinds) {
        if (!kinds.contains(WorkKind.FINDING_TO_RESOLVE) || !settlement.isOpenTo(caller)) {
            return List.of();
        }
        List<Finding> open = findings.open(viewer);
        Map<String, ProjectId> found = new HashMap<>();
        open.forEach(finding -> found.put(finding.id(), Objects.requireNonNull(finding.projectId())));
        Map<String, Settlement.Settler> settlers = settlement.settlers(found, caller);
        return open.stream()
                .flatMap(
                        finding -> Stream.ofNullable(settlers.get(finding.id())).map(settler -> item(finding, settler)))
                .toList();
    }

    private WorkItem item(Finding finding, Settlement.Settler settler) {
        Reference run = new Reference(
                Reference.Kind.RUN, finding.run().id(), finding.run().runId());
        LocalDate recorded = LocalDate.ofInstant(finding.recordedAt(), clock.getZone());
        return new WorkItem(
                WorkKind.FINDING_TO_RESOLVE,
                run,
                finding.id(),
                settler.agency().code(),
                recorded,
                Sentence.of(
                        "finding.resolve",
                        settler.project().named(),
                        run,
                        Part.day(finding.occurredOn()),
                        settler.agency().coded()));
    }
}
