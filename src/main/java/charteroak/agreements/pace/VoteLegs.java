package charteroak.agreements.pace;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Act.Kind;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.agreement.CountingActs;
import charteroak.agreements.archive.Archive;
import charteroak.agreements.project.Register;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.SeenGraph;
import charteroak.ground.visibility.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the cases in which votes on requests were waited for, or are while a request is in review. */
@Component
record VoteLegs(SeenGraph graph, Archive archive, Register register) {

    private static final String RECEIVED = """
            MATCH (project:Project)
            WHERE visible(project)
            RETURN project {
              .id, isInReview: project.stage = 'IN_REVIEW',
              receivedOn: head([(request:Request)-[:BECOMES]->(project) | request.receivedOn])
            } AS project
            """;

    /**
     * A project with its request.
     *
     * @param receivedOn null where nobody knows
     */
    record Received(
            ProjectId id, boolean isInReview, @Nullable LocalDate receivedOn) {

        static Received of(Row row) {
            Row project = row.row("project");
            return new Received(
                    project.id("id", ProjectId::new), project.flag("isInReview"), project.optionalDay("receivedOn"));
        }
    }

    List<PastCase> seenBy(Viewer viewer, LocalDate today, ZoneId zone) {
        List<Received> received = graph.by(viewer, RECEIVED).list(Received::of).stream()
                .filter(each -> each.receivedOn() != null)
                .toList();
        Map<ProjectId, List<Act>> acts =
                archive.actsOfProjects(received.stream().map(Received::id).toList());
        Map<ProjectId, List<Agency>> asked = register.providers(
                received.stream().filter(Received::isInReview).map(Received::id).toList(), viewer);
        return received.stream()
                .flatMap(each -> legs(
                        Objects.requireNonNull(each.receivedOn()),
                        acts.getOrDefault(each.id(), List.of()),
                        asked.getOrDefault(each.id(), List.of()).stream()
                                .map(Agency::id)
                                .toList(),
                        today,
                        zone))
                .toList();
    }

    /** The cases of one request: of the agencies that voted, and of those that are asked and have not. */
    static Stream<PastCase> legs(
            LocalDate receivedOn, List<Act> acts, List<AgencyId> asked, LocalDate today, ZoneId zone) {
        List<Act> votes = new CountingActs(acts, Instant.MAX)
                .inEffect().stream().filter(act -> act.kind() == Kind.VOTED).toList();
        Stream<AgencyId> agencies = Stream.concat(
                        votes.stream().flatMap(vote -> Stream.ofNullable(vote.byId())), asked.stream())
                .distinct();
        return agencies.flatMap(agency -> {
            Optional<LocalDate> voted = votes.stream()
                    .filter(vote -> agency.equals(vote.byId()))
                    .map(vote -> PastCase.dayOf(vote, zone))
                    .min(Comparator.naturalOrder());
            return voted
                    .map(day -> PastCase.over(ActLeg.VOTE, agency, Optional.of(receivedOn), day))
                    .orElseGet(() -> PastCase.open(ActLeg.VOTE, agency, Optional.of(receivedOn), today))
                    .stream();
        });
    }
}
