package charteroak.agreements.project;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.agreement.CountingActs;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The acts in a project, in the order they take effect: votes, destruction, releases and reviews. */
public record ProjectHistory(ProjectId projectId, List<Act> acts) {

    public ProjectHistory {
        acts = acts.stream().sorted(Act.IN_EFFECT).toList();
    }

    /** The acts recorded by an instant. */
    public ProjectHistory writtenBy(Instant instant) {
        return new ProjectHistory(
                projectId,
                acts.stream().filter(act -> !act.recordedAt().isAfter(instant)).toList());
    }

    /** The history with another act. */
    public ProjectHistory with(Act act) {
        return new ProjectHistory(
                projectId, Stream.concat(acts.stream(), Stream.of(act)).toList());
    }

    /** The acts that count as known at an instant. */
    public CountingActs knownAt(Instant instant) {
        return new CountingActs(acts, instant);
    }
}
