package charteroak.agreements.request;

import charteroak.UnwrittenGraph;
import charteroak.agreements.act.Act;
import charteroak.agreements.act.Act.Kind;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.archive.Archive;
import charteroak.agreements.formality.AgreementActInput;
import charteroak.agreements.formality.ProjectActInput;
import charteroak.agreements.formality.ScheduleInput;
import charteroak.agreements.negotiation.Negotiation;
import charteroak.agreements.negotiation.PaperDrafting;
import charteroak.ground.api.Caller;
import charteroak.ground.api.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes random worlds, lets people do things in each and forgets it before the next, so that none costs more than the first.
 * {@code -Dcharteroak.work.worlds=500} makes that many, of four people each, from {@code -Dcharteroak.work.first} on.
 */
record AwaitedWorlds(
        Negotiation negotiation,
        Proceedings proceedings,
        Archive archive,
        PaperDrafting drafting,
        Neo4jClient graph,
        PlatformTransactionManager transactions,
        Clock clock) {

    /** How many worlds are asked for. */
    static final int MANY = Integer.getInteger("charteroak.work.worlds", 120);

    private static final long FIRST = Long.getLong("charteroak.work.first", 1);
    private static final int ATTEMPTS = 12;

    /** Looks at as many worlds as are asked for, each the only one there is. */
    void each(Consumer<AwaitedWorld> look) {
        each(LongStream.range(FIRST, FIRST + MANY), look);
    }

    /** Looks at every third of as many other worlds as are asked for. */
    void everyThird(Consumer<AwaitedWorld> look) {
        long first = FIRST + 1_000_000;
        each(LongStream.range(first, first + MANY).filter(seed -> seed % 3 == 0), look);
    }

    private void each(LongStream seeds, Consumer<AwaitedWorld> look) {
        UnwrittenGraph empty = UnwrittenGraph.of(graph);
        seeds.forEach(seed -> {
            AwaitedWorld world = new AwaitedWorld(seed, today(), graph);
            try {
                live(world);
                look.accept(world);
            } finally {
                empty.restore();
            }
        });
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    List<AgreementId> memoranda() {
        return graph
                .query("MATCH (memorandum:Agreement {kind: 'EMOU'}) RETURN memorandum.id")
                .fetchAs(String.class)
                .all()
                .stream()
                .map(AgreementId::new)
                .toList();
    }

    List<Act> actsIn(AwaitedWorld world) {
        return archive.actsOfProjects(List.of(world.project)).getOrDefault(world.project, List.of());
    }

    /** Whether the agreement licenses the project, and that stands where its data must be destroyed, as far as work is not stopped. */
    boolean isToDestroyUnder(AwaitedWorld world) {
        return graph.query("""
                        RETURN EXISTS {
                          MATCH (:Agreement {id: $agreement})-[:LICENSES]->(project:Project {id: $project})
                          WHERE project.stage = 'DESTRUCTION_DUE' OR project.stageKept = 'DESTRUCTION_DUE'
                        }
                        """)
                .bindAll(Map.of("agreement", world.agreement.value(), "project", world.project.value()))
                .fetchAs(Boolean.class)
                .one()
                .orElseThrow();
    }

    /** Whether an act is accepted, done for real and rolled back. */
    boolean accept(Kind kind, Object input, Caller person) {
        return accept(() -> outcome(new AwaitedWorld.Attempt(kind, input, person)));
    }

    /** Whether a schedule is added to the agreement, done for real and rolled back. */
    boolean acceptsSchedule(AwaitedWorld world, ScheduleInput schedule, Caller person) {
        return accept(() -> drafting.add(world.number, schedule, person));
    }

    /** Whether another document is drafted on which the project relies, done for real and rolled back. */
    boolean acceptsDraft(AwaitedWorld world, String by, Caller person) {
        return accept(() -> drafting.draft(world.another(by), person));
    }

    private boolean accept(Supplier<Outcome<?>> doing) {
        return Boolean.TRUE.equals(new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            return doing.get() instanceof Outcome.Done<?>;
        }));
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
}
