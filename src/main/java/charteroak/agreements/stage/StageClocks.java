package charteroak.agreements.stage;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.agreement.CountingActs;
import charteroak.agreements.archive.Archive;
import charteroak.agreements.project.ProjectStage;
import charteroak.agreements.project.VotingWindow;
import charteroak.ground.calendar.StateCalendar;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.SeenGraph;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells where projects stand, since when and by when they are meant to go on, for any number of projects in as many queries as for one. */
@Component
class StageClocks {

    private final SeenGraph graph;
    private final Archive archive;
    private final StageTargets targets;
    private final Clock clock;

    StageClocks(SeenGraph graph, Archive archive, StageTargets targets, Clock clock) {
        this.graph = graph;
        this.archive = archive;
        this.targets = targets;
        this.clock = clock;
    }

    /**
     * Where a project stands.
     *
     * @param clock by when it is meant to go on; null where nothing is meant, while its work is stopped, and where nobody knows since when it stands there
     */
    record Standing(StageNow now, @Nullable StageClock clock) {}

    /** Where each of some projects stands that were found for whoever asks. */
    Map<ProjectId, Standing> of(Collection<ProjectId> projects) {
        Map<ProjectId, StageNow> now = graph.unseen("of projects that were found for the viewer", """
                        UNWIND $ids AS id
                        MATCH (project:Project {id: id})
                        RETURN id, project.stage AS stage, project.stageSince AS since, project.stageKept AS kept
                        """)
                .with("ids", projects)
                .each(ProjectId::new, StageClocks::now);
        Map<ProjectId, StageClock> votes = votes(now);
        Map<ProjectId, Standing> standing = new HashMap<>();
        now.forEach((id, each) -> standing.put(
                id,
                new Standing(
                        each,
                        Optional.ofNullable(votes.get(id))
                                .or(() -> clockOf(each))
                                .orElse(null))));
        return standing;
    }

    private static StageNow now(Row row) {
        return new StageNow(
                row.word("stage", ProjectStage.class),
                row.optionalDay("since"),
                row.optionalWord("kept", ProjectStage.class));
    }

    private Optional<StageClock> clockOf(StageNow now) {
        LocalDate since = now.since();
        return since == null
                ? Optional.empty()
                : targets.of(now.stage())
                        .map(limit -> new StageClock(limit, StateCalendar.own().dueAfter(since, limit)));
    }

    /** While the providers vote, the time that they have is that of their votes. */
    private Map<ProjectId, StageClock> votes(Map<ProjectId, StageNow> now) {
        List<ProjectId> voted = now.entrySet().stream()
                .filter(each -> each.getValue().stage() == ProjectStage.IN_REVIEW)
                .map(Map.Entry::getKey)
                .toList();
        if (voted.isEmpty()) {
            return Map.of();
        }
        LocalDate today = LocalDate.now(clock);
        Map<ProjectId, StageClock> clocks = new HashMap<>();
        archive.actsOfProjects(voted)
                .forEach((id, acts) -> VotingWindow.of(new CountingActs(acts, Instant.MAX), today)
                        .ifPresent(window -> clocks.put(id, new StageClock(VotingWindow.LENGTH, window.due()))));
        return clocks;
    }
}
