package charteroak.agreements.request;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.agreements.act.Act;
import charteroak.agreements.act.Act.Kind;
import charteroak.agreements.act.AgreementState;
import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.archive.Archive;
import charteroak.agreements.formality.AgreementActInput;
import charteroak.agreements.formality.ProjectActInput;
import charteroak.agreements.negotiation.Negotiation;
import charteroak.agreements.project.Project;
import charteroak.agreements.project.Register;
import charteroak.catalogue.catalog.Catalog;
import charteroak.ground.api.Caller;
import charteroak.ground.api.HeldRole;
import charteroak.ground.api.Outcome;
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
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Value;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * In random worlds, something waits for somebody exactly when the very act is accepted that they do then, and nobody has answered
 * it before: each act is done for real and rolled back. {@code -Dcharteroak.work.worlds=500} looks at 2,000 worlds and people, from
 * {@code -Dcharteroak.work.first} on.
 */
@GraphTest
class AwaitedWorkTests {

    private static final int WORLDS = Integer.getInteger("charteroak.work.worlds", 15);
    private static final int ATTEMPTS = 12;
    private static final Caller OPERATING_GROUP =
            new Caller("og", "the operating group", List.of(HeldRole.of(Role.OPERATING_GROUP)), true);

    private final List<WorkSource> sources;
    private final Negotiation negotiation;
    private final Proceedings proceedings;
    private final Register register;
    private final Archive archive;
    private final Catalog catalog;
    private final Permissions permissions;
    private final SeenGraph seen;
    private final Neo4jClient graph;
    private final TransactionTemplate transaction;
    private final LocalDate today;
    private final Map<WorkKind, Integer> shown = new EnumMap<>(WorkKind.class);
    private int queued;

    @Autowired
    AwaitedWorkTests(
            List<WorkSource> sources,
            Negotiation negotiation,
            Proceedings proceedings,
            Register register,
            Archive archive,
            Catalog catalog,
            Permissions permissions,
            SeenGraph seen,
            Neo4jClient graph,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.sources = sources;
        this.negotiation = negotiation;
        this.proceedings = proceedings;
        this.register = register;
        this.archive = archive;
        this.catalog = catalog;
        this.permissions = permissions;
        this.seen = seen;
        this.graph = graph;
        this.transaction = new TransactionTemplate(transactions);
        this.today = LocalDate.now(clock);
    }

    @Test
    void somethingWaitsExactlyWhenItWouldBeAccepted() {
        long first = Long.getLong("charteroak.work.first", 1);
        for (long seed = first; seed < first + WORLDS; seed++) {
            AwaitedWorld world = new AwaitedWorld(seed, today, graph);
            live(world);
            for (Caller person : world.people) {
                Set<String> told = told(world, person);
                assertThat(told)
                        .as("what waits for %s in world %d", person, seed)
                        .containsExactlyInAnyOrderElementsOf(wouldBeAccepted(world, person));
            }
            if (seed % 3 == 0) {
                holdQueue(world, seed % 2 == 0 ? OPERATING_GROUP : world.people.getLast());
            }
        }
        System.out.printf(
                "%d worlds of four people, in which this waited: %s; %d items in queues%n", WORLDS, shown, queued);
        assertThat(queued).isGreaterThan(WORLDS / 3);
        assertThat(shown.keySet())
                .as("the kinds that the worlds show")
                .containsAll(EnumSet.complementOf(EnumSet.of(WorkKind.DEFINITION_TO_REVIEW)));
    }

    /** In the queue that somebody is shown, an act waits for a person or a role exactly when they are told so, and both may see it. */
    private void holdQueue(AwaitedWorld world, Caller asker) {
        WorkQueue queue = new WorkQueue(sources, permissions, () -> world.people, seen);
        Viewer viewer = Viewer.of(asker);
        Set<WorkKind> settled = EnumSet.of(WorkKind.FINDING_TO_RESOLVE);
        List<QueueItem> items = Stream.concat(
                        queue.waiting(viewer, EnumSet.complementOf(EnumSet.copyOf(settled)), null).stream(),
                        actingAgencies().stream().flatMap(code -> queue.waiting(viewer, settled, code).stream()))
                .filter(item -> isOf(world, item.work()))
                .toList();
        Set<String> hidden = hiddenFrom(asker);
        for (Caller person : world.people) {
            assertThat(linesOf(items, item -> item.people().contains(person)))
                    .as("what waits for %s in the queue of %s in %s", person, asker.name(), world.number)
                    .containsExactlyInAnyOrderElementsOf(toldAlike(world, person, hidden));
        }
        for (HeldRole role : roles()) {
            Caller anybody = new Caller("nobody of " + world.number, "nobody", List.of(role), false);
            assertThat(linesOf(items, item -> item.roles().contains(role)))
                    .as("what waits for %s in the queue of %s in %s", role, asker.name(), world.number)
                    .containsExactlyInAnyOrderElementsOf(toldAlike(world, anybody, hidden));
        }
        assertThat(items)
                .allSatisfy(item ->
                        assertThat(item.roles().size() + item.people().size()).isPositive());
        queued += items.size();
    }

    /** What somebody is told waits for them, where nothing that it names is hidden from somebody else. */
    private List<String> toldAlike(AwaitedWorld world, Caller person, Set<String> hidden) {
        return sources.stream()
                .flatMap(source -> source.waitingFor(person, EnumSet.allOf(WorkKind.class)).stream())
                .filter(item -> isOf(world, item))
                .filter(item -> Stream.concat(Stream.of(item.subject()), item.references().stream())
                        .noneMatch(named -> hidden.contains(named.id())))
                .map(AwaitedWorkTests::queueLine)
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

    private Set<String> actingAgencies() {
        Set<String> codes = new TreeSet<>(AwaitedWorld.AGENCIES);
        codes.addAll(graph.query("MATCH (agency:Agency)-[:HOLDS_ROLE]->() RETURN DISTINCT agency.code")
                .fetchAs(String.class)
                .all());
        return codes;
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

    private static boolean isOf(AwaitedWorld world, WorkItem item) {
        return Set.of(
                        world.agreement.value(),
                        world.project.value(),
                        "run-" + world.finding.substring("finding-".length()))
                .contains(item.subject().id());
    }

    private static List<String> linesOf(List<QueueItem> items, Predicate<QueueItem> wanted) {
        return items.stream()
                .filter(wanted)
                .map(QueueItem::work)
                .map(AwaitedWorkTests::queueLine)
                .toList();
    }

    private static String queueLine(WorkItem item) {
        return "%s %s %s".formatted(item.kind(), item.agencyCode(), item.part());
    }

    private void live(AwaitedWorld world) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            AwaitedWorld.Attempt next = world.chance(55)
                    ? world.attemptOnAgreement(archive.dossier(world.agreement).acts())
                    : world.attemptInProject(actsIn(world));
            if (next != null) {
                outcome(next);
            }
        }
    }

    private Outcome<?> outcome(AwaitedWorld.Attempt attempt) {
        return switch (attempt.input()) {
            case AgreementActInput input -> negotiation.act(attempt.kind(), input, attempt.caller());
            case ProjectActInput input -> proceedings.act(attempt.kind(), input, attempt.caller());
            default -> throw new IllegalStateException(attempt.toString());
        };
    }

    private Set<String> told(AwaitedWorld world, Caller person) {
        Set<String> told = new TreeSet<>();
        for (WorkSource source : sources) {
            for (WorkItem item : source.waitingFor(person, EnumSet.allOf(WorkKind.class))) {
                if (isOf(world, item)) {
                    shown.merge(item.kind(), 1, Integer::sum);
                    assertThat(item.since()).isBeforeOrEqualTo(today);
                    assertThat(told.add(line(item.kind(), item.agencyCode(), item.part())))
                            .as("told once: %s", item)
                            .isTrue();
                }
            }
        }
        return told;
    }

    private Set<String> wouldBeAccepted(AwaitedWorld world, Caller person) {
        Set<String> accepted = new TreeSet<>();
        Dossier dossier = archive.dossier(world.agreement);
        Set<String> agencies = new TreeSet<>(AwaitedWorld.AGENCIES);
        agencies.addAll(graph.query("MATCH (hub:Agency)-[:HOLDS_ROLE {role: 'HUB'}]->() RETURN DISTINCT hub.code")
                .fetchAs(String.class)
                .all());
        for (String by : agencies) {
            onAgreement(world, person, by, dossier, accepted);
            inProject(world, person, by, accepted);
        }
        return accepted;
    }

    private void onAgreement(AwaitedWorld world, Caller person, String by, Dossier dossier, Set<String> accepted) {
        List<Act> acts = counting(dossier.acts());
        Standing standing = dossier.knownAt(Instant.MAX);
        String number = world.number;
        if (acts.stream().noneMatch(act -> act.signsTheDocument() && is(by, act))
                && is(Kind.SIGNED, new AgreementActInput.Signature(null, number, by, today, null, null), person)) {
            accepted.add(line(WorkKind.AGREEMENT_TO_SIGN, by, null));
        }
        for (Act amendment : acts) {
            ActId id = amendment.id();
            if (amendment.kind() == Kind.AMENDED
                    && standing.amendments().waitsFor(amendment).stream()
                            .anyMatch(agency -> by.equals(catalog.codeOfId(agency)))
                    && is(Kind.SIGNED, new AgreementActInput.Signature(null, number, by, today, null, id), person)) {
                accepted.add(line(WorkKind.AMENDMENT_TO_SIGN, by, id.value()));
            }
        }
        Set<Kind> words = EnumSet.of(Kind.AFFIRMED, Kind.AFFIRMATION_DECLINED, Kind.AFFIRMATION_WITHDRAWN);
        if (acts.stream().noneMatch(act -> words.contains(act.kind()) && is(by, act))
                && is(
                        Kind.AFFIRMED,
                        new AgreementActInput.OfSchedule(null, number, by, today, null, world.schedule(by)),
                        person)) {
            accepted.add(
                    line(WorkKind.SCHEDULE_TO_AFFIRM, by, world.schedule(by).value()));
        }
        boolean over = Set.of(AgreementState.EXPIRED, AgreementState.TERMINATED).contains(standing.state(today));
        if (over
                && standing.wasInForceBy(today)
                && is(
                        Kind.DESTRUCTION_CERTIFIED,
                        new AgreementActInput.ToDocument(null, number, by, today, null),
                        person)) {
            accepted.add(line(WorkKind.DESTRUCTION_TO_CERTIFY, by, null));
        }
    }

    private void inProject(AwaitedWorld world, Caller person, String by, Set<String> accepted) {
        Project project = Objects.requireNonNull(
                register.projects(List.of(world.project), Viewer.SERVER).get(world.project));
        String stage = project.stage().name();
        if (Set.of("CLOSED", "WITHDRAWN").contains(stage)) {
            findings(world, person, accepted);
            return;
        }
        List<Act> acts = counting(actsIn(world));
        boolean matched = has(acts, Kind.MATCHING_CONFIRMED, any -> true);
        boolean reviewed = has(acts, Kind.PUBLICATION_REVIEWED, any -> true);
        boolean published = has(acts, Kind.PUBLISHED, any -> true);
        Predicate<Act> own = act -> is(by, act);
        boolean linked = !Set.of("IN_REVIEW", "AGREEMENT_DRAFTING").contains(stage);
        boolean recipient = project.recipient().code().equals(by);
        boolean provider =
                register
                        .providers(List.of(world.project), Viewer.SERVER)
                        .getOrDefault(world.project, List.of())
                        .stream()
                        .anyMatch(agency -> agency.code().equals(by));
        boolean due = stage.equals("PREPUBLICATION_REVIEW") || reviewed;
        Map<WorkKind, Boolean> waiting = new EnumMap<>(WorkKind.class);
        waiting.put(WorkKind.REQUEST_TO_VOTE_ON, !has(acts, Kind.VOTED, own));
        waiting.put(WorkKind.MATCHING_TO_CONFIRM, linked);
        waiting.put(WorkKind.INPUTS_TO_DESTROY, matched);
        waiting.put(WorkKind.OWN_LINK_TO_DESTROY, matched && recipient && provider);
        waiting.put(WorkKind.CROSSWALK_TO_RELEASE, matched);
        waiting.put(WorkKind.PUBLICATION_TO_REVIEW, due && !published && !has(acts, Kind.PUBLICATION_REVIEWED, own));
        waiting.put(WorkKind.PUBLICATION_TO_RECORD, reviewed && !published);
        waiting.forEach((kind, waits) -> {
            Kind act = Arrays.stream(Kind.values())
                    .filter(each -> each.deed() == kind.deed())
                    .findFirst()
                    .orElseThrow();
            if (waits && is(act, world.inProject(act, by, today), person)) {
                accepted.add(line(kind, by, null));
            }
        });
        findings(world, person, accepted);
    }

    /** Whoever may resolve a finding for several agencies is told once. */
    private void findings(AwaitedWorld world, Caller person, Set<String> accepted) {
        boolean resolvable =
                register
                        .providers(List.of(world.project), Viewer.SERVER)
                        .getOrDefault(world.project, List.of())
                        .stream()
                        .anyMatch(agency -> is(
                                Kind.FINDING_RESOLVED,
                                world.inProject(Kind.FINDING_RESOLVED, agency.code(), today),
                                person));
        if (resolvable) {
            accepted.add(line(WorkKind.FINDING_TO_RESOLVE, "", world.finding));
        }
    }

    /** Whether an act is accepted, done for real and rolled back. */
    private boolean is(Kind kind, Object input, Caller person) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            status.setRollbackOnly();
            return outcome(new AwaitedWorld.Attempt(kind, input, person)) instanceof Outcome.Done<?>;
        }));
    }

    private boolean is(String agency, Act act) {
        return agency.equals(catalog.codeOfId(act.byId()));
    }

    private List<Act> actsIn(AwaitedWorld world) {
        return archive.actsOfProjects(List.of(world.project)).getOrDefault(world.project, List.of());
    }

    private static boolean has(List<Act> acts, Kind kind, Predicate<Act> wanted) {
        return acts.stream().anyMatch(act -> act.kind() == kind && wanted.test(act));
    }

    private static List<Act> counting(List<Act> acts) {
        Set<ActId> voided = new HashSet<>();
        for (Act act : acts.stream()
                .sorted((one, other) -> other.recordedAt().compareTo(one.recordedAt()))
                .toList()) {
            if (act.voidsId() != null && !voided.contains(act.id())) {
                voided.add(act.voidsId());
            }
        }
        return acts.stream().filter(act -> !voided.contains(act.id())).collect(Collectors.toList());
    }

    private static String line(WorkKind kind, String agency, @Nullable String part) {
        return "%s %s %s".formatted(kind, kind == WorkKind.FINDING_TO_RESOLVE ? "" : agency, part);
    }
}
