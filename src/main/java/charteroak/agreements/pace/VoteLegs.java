package charteroak.agreements.pace;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Act.Kind;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.agreement.CountingActs;
import charteroak.agreements.archive.Archive;
import charteroak.agreements.project.ProjectMark;
import charteroak.agreements.project.ProjectStage;
import charteroak.agreements.project.Register;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.ground.visibility.Viewer;
import charteroak.ground.work.KeptByMark;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Tells the cases in which votes on requests were waited for, or are while a request is in review. When each agency voted on a request is
 * kept by the mark of its project.
 */
@Component
class VoteLegs {

    private final Archive archive;
    private final Register register;
    private final KeptByMark<ProjectId, Votes> kept = new KeptByMark<>();

    VoteLegs(Archive archive, Register register) {
        this.archive = archive;
        this.register = register;
    }

    /**
     * The projects that somebody may see, and of those in review the agencies whose data they see it asks for.
     */
    record Seen(Map<ProjectId, ProjectMark> projects, Map<ProjectId, List<AgencyId>> asked) {}

    /**
     * The votes on a request.
     *
     * @param receivedOn empty where nobody knows
     * @param first the day of each agency's first vote, in the order in which they take effect
     */
    private record Votes(ProjectId project, Optional<LocalDate> receivedOn, Map<AgencyId, LocalDate> first) {

        static Votes of(ProjectId project, Optional<LocalDate> receivedOn, List<Act> acts, ZoneId zone) {
            Map<AgencyId, LocalDate> first = new LinkedHashMap<>();
            new CountingActs(acts, Instant.MAX)
                    .inEffect().stream()
                            .filter(act -> act.kind() == Kind.VOTED)
                            .forEach(vote -> Optional.ofNullable(vote.byId())
                                    .ifPresent(by -> first.merge(
                                            by,
                                            PastCase.dayOf(vote, zone),
                                            (one, other) -> other.isBefore(one) ? other : one)));
            return new Votes(project, receivedOn, first);
        }

        Stream<PastCase> legs(List<AgencyId> asked, LocalDate today) {
            return Stream.concat(first.keySet().stream(), asked.stream())
                    .distinct()
                    .flatMap(agency -> Optional.ofNullable(first.get(agency))
                            .map(day -> PastCase.over(ActLeg.VOTE, agency, receivedOn, day))
                            .orElseGet(() -> PastCase.open(ActLeg.VOTE, agency, receivedOn, today))
                            .stream());
        }
    }

    Seen seenBy(Viewer viewer) {
        Map<ProjectId, ProjectMark> projects = register.marks(viewer);
        List<ProjectId> inReview = projects.entrySet().stream()
                .filter(each -> each.getValue().stage() == ProjectStage.IN_REVIEW)
                .map(Map.Entry::getKey)
                .toList();
        Map<ProjectId, List<AgencyId>> asked = new HashMap<>();
        if (!inReview.isEmpty()) {
            register.providers(inReview, viewer)
                    .forEach((id, agencies) ->
                            asked.put(id, agencies.stream().map(Agency::id).toList()));
        }
        return new Seen(projects, asked);
    }

    List<PastCase> legs(Seen seen, LocalDate today, ZoneId zone) {
        Map<ProjectId, String> marks = new LinkedHashMap<>();
        seen.projects().forEach((id, mark) -> marks.put(id, mark.written()));
        return kept.of(marks, ids -> workedOut(ids, zone)).stream()
                .flatMap(votes -> votes.legs(seen.asked().getOrDefault(votes.project(), List.of()), today))
                .toList();
    }

    private Map<ProjectId, Votes> workedOut(Collection<ProjectId> ids, ZoneId zone) {
        Map<ProjectId, LocalDate> received = register.received(ids);
        Map<ProjectId, List<Act>> acts = archive.actsOfProjects(received.keySet());
        Map<ProjectId, Votes> votes = new HashMap<>();
        ids.forEach(id -> votes.put(
                id, Votes.of(id, Optional.ofNullable(received.get(id)), acts.getOrDefault(id, List.of()), zone)));
        return votes;
    }

    /** The cases of one request: of the agencies that voted, and of those that are asked and have not. */
    static Stream<PastCase> legs(
            LocalDate receivedOn, List<Act> acts, List<AgencyId> asked, LocalDate today, ZoneId zone) {
        return Votes.of(new ProjectId("project-alone"), Optional.of(receivedOn), acts, zone)
                .legs(asked, today);
    }
}
