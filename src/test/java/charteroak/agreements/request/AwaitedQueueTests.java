package charteroak.agreements.request;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.FromNoon;
import charteroak.OwnGraphTest;
import charteroak.agreements.negotiation.PaperDrafting;
import charteroak.ground.api.Caller;
import charteroak.ground.api.HeldRole;
import charteroak.ground.api.Role;
import charteroak.ground.permission.Permissions;
import charteroak.ground.visibility.Readers;
import charteroak.ground.visibility.SeenGraph;
import charteroak.ground.visibility.Viewer;
import charteroak.ground.work.QueueItem;
import charteroak.ground.work.WorkItem;
import charteroak.ground.work.WorkKind;
import charteroak.ground.work.WorkQueue;
import charteroak.ground.work.WorkSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Value;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * In random worlds, an act waits for a person or a role in the queue that somebody is shown exactly when they are told so, and both may
 * see it.
 */
@OwnGraphTest
@Import({FromNoon.class, AwaitedWorlds.class, PaperDrafting.class})
class AwaitedQueueTests {

    private static final Caller OPERATING_GROUP =
            new Caller("og", "the operating group", List.of(HeldRole.of(Role.OPERATING_GROUP)), true);

    private final AwaitedWorlds worlds;
    private final List<WorkSource> sources;
    private final Permissions permissions;
    private final SeenGraph seen;
    private final Neo4jClient graph;
    private int looked;
    private int queued;

    @Autowired
    AwaitedQueueTests(
            AwaitedWorlds worlds,
            List<WorkSource> sources,
            Permissions permissions,
            SeenGraph seen,
            Neo4jClient graph) {
        this.worlds = worlds;
        this.sources = sources;
        this.permissions = permissions;
        this.seen = seen;
        this.graph = graph;
    }

    @Test
    void theQueueShowsExactlyWhatItsPeopleAreTold() {
        worlds.everyThird(world -> hold(world, looked++ % 2 == 0 ? OPERATING_GROUP : world.people.getLast()));
        System.out.printf("%d items in the queues of %d worlds%n", queued, looked);
        assertThat(queued).isGreaterThan(looked);
    }

    private void hold(AwaitedWorld world, Caller asker) {
        List<QueueItem> items = queue(world, asker);
        Set<String> hidden = hiddenFrom(asker);
        for (Caller person : world.people) {
            assertThat(linesOf(items, item -> item.people().contains(person)))
                    .as("what waits for %s in the queue of %s in %s", person, asker.name(), world.number)
                    .containsExactlyInAnyOrderElementsOf(toldAlike(person, hidden));
        }
        for (HeldRole role : roles()) {
            Caller anybody = new Caller("nobody of " + world.number, "nobody", List.of(role), false);
            assertThat(linesOf(items, item -> item.roles().contains(role)))
                    .as("what waits for %s in the queue of %s in %s", role, asker.name(), world.number)
                    .containsExactlyInAnyOrderElementsOf(toldAlike(anybody, hidden));
        }
        assertThat(items)
                .allSatisfy(item ->
                        assertThat(item.roles().size() + item.people().size()).isPositive());
        queued += items.size();
    }

    /** All that waits for anybody; what is done once, whoever does it, is asked for each agency. */
    private List<QueueItem> queue(AwaitedWorld world, Caller asker) {
        WorkQueue queue = new WorkQueue(sources, permissions, () -> world.people, seen);
        Viewer viewer = Viewer.of(asker);
        Set<WorkKind> settled = EnumSet.of(WorkKind.FINDING_TO_RESOLVE);
        return Stream.concat(
                        queue.waiting(viewer, EnumSet.complementOf(EnumSet.copyOf(settled)), null).stream(),
                        AwaitedWorld.AGENCIES.stream().flatMap(code -> queue.waiting(viewer, settled, code).stream()))
                .toList();
    }

    /** What somebody is told waits for them, where nothing that it names is hidden from somebody else. */
    private List<String> toldAlike(Caller person, Set<String> hidden) {
        return sources.stream()
                .flatMap(source -> source.waitingFor(person, EnumSet.allOf(WorkKind.class)).stream())
                .filter(item -> Stream.concat(Stream.of(item.subject()), item.references().stream())
                        .noneMatch(named -> hidden.contains(named.id())))
                .map(AwaitedQueueTests::line)
                .toList();
    }

    /** The things that somebody may not see. */
    private Set<String> hiddenFrom(Caller person) {
        Set<String> hidden = new HashSet<>();
        graph.query("MATCH (thing) WHERE thing.readers IS NOT NULL RETURN thing.id AS id, thing.readers AS readers")
                .fetchAs(String.class)
                .mappedBy((types, row) -> {
                    boolean seen = Viewer.of(person)
                            .sees(new Readers(row.get("readers").asList(Value::asString)));
                    return seen ? "" : row.get("id").asString("");
                })
                .all()
                .forEach(hidden::add);
        return hidden;
    }

    private static List<HeldRole> roles() {
        List<HeldRole> roles = new ArrayList<>(List.of(
                HeldRole.of(Role.OPERATING_GROUP), HeldRole.of(Role.HUB_OPERATOR), HeldRole.of(Role.MATCHING_ENGINE)));
        for (String code : AwaitedWorld.AGENCIES) {
            roles.add(new HeldRole(Role.STEWARD, code, null));
            roles.add(new HeldRole(Role.COUNSEL, code, null));
            roles.add(new HeldRole(Role.REQUESTER, code, null));
            roles.add(new HeldRole(Role.BOARD_MEMBER, code, "EXECUTIVE_BOARD"));
            roles.add(new HeldRole(Role.BOARD_MEMBER, code, "DATA_GOVERNING_BOARD"));
        }
        return roles;
    }

    private static List<String> linesOf(List<QueueItem> items, Predicate<QueueItem> wanted) {
        return items.stream()
                .filter(wanted)
                .map(QueueItem::work)
                .map(AwaitedQueueTests::line)
                .toList();
    }

    private static String line(WorkItem item) {
        return "%s %s %s".formatted(item.kind(), item.agencyCode(), item.part());
    }
}
