package charteroak.bench;

import charteroak.agreements.act.Act.Kind;
import charteroak.bench.MadeUpRequest.Offer;
import charteroak.bench.MadeUpRequest.On;
import charteroak.ground.audit.ChainHead;
import charteroak.ground.audit.SealedChange;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;

/**
 * Fills a seeded graph with requests of all stages and ages, with all that the product keeps of each: its form and the versions that were
 * handed in, its agreements with their schedules, users and acts, the stage at which its acts put it, and a change in the trail for every
 * act. The next start of the product notes the states of them all, so that the trail can be verified as a whole.
 */
final class ManyRequests {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final int BATCH = 50;
    private static final int DAYS_BACK = 5 * 365;
    private static final int FIRST_NUMBER = 1_001;

    private static final List<String> ASKING =
            List.of("OWS", "ERINE", "UCONN", "CSCU", "SDE", "OEC", "DCF", "DSS", "OHE", "DMHAS", "CTECS", "DOC");

    /** What providers of the seed's agreements granted, each schedule with other elements of the same datasets and sort. */
    private static final String OFFERS = """
            MATCH (agreement:Agreement {kind: 'DSA'})-[:SCHEDULES]->(schedule:Schedule)-[:OF]->(provider:Agency)
            WHERE schedule.elementList IS NULL OR schedule.elementList = 'LISTED'
            MATCH (schedule)-[:GRANTS]->(element:DataElement)
            WITH provider, schedule, collect(element) AS elements
            RETURN
              provider.code AS provider,
              COLLECT { MATCH (schedule)-[:CITES]->(basis) RETURN basis.code AS code ORDER BY code } AS bases,
              COLLECT {
                MATCH (schedule)-[:CITES]->(:LegalBasis)-[:REQUIRES]->(condition:Condition {evaluator: 'ATTESTED'})
                RETURN DISTINCT condition.code AS code ORDER BY code
              } AS conditions,
              [element IN elements WHERE EXISTS { (element)<-[:ASKS_FOR {use: 'LINKAGE_KEY'}]-() } | element.id] AS keys,
              COLLECT {
                UNWIND elements AS like
                WITH like WHERE NOT EXISTS { (like)<-[:ASKS_FOR {use: 'LINKAGE_KEY'}]-() }
                MATCH (like)<-[:HAS]-(:Dataset)-[:HAS]->(other:DataElement)
                WHERE other.identifierClass = like.identifierClass
                RETURN DISTINCT other.id AS id ORDER BY id
              } AS payload
            ORDER BY provider, schedule.id
            """;

    private final GraphDatabaseService graph;
    private final LocalDate today = LocalDate.now(ZONE);
    private ChainHead head = ChainHead.START;
    private final Map<Integer, Integer> numbers = new LinkedHashMap<>();
    private long acts;

    private ManyRequests(GraphDatabaseService graph) {
        this.graph = graph;
    }

    /**
     * How much was written.
     *
     * @param byStage how many requests stand at each stage
     */
    record Written(int requests, long acts, Map<String, Integer> byStage) {}

    static Written write(Path graphFolder, int requests) {
        var server = new DatabaseManagementServiceBuilder(graphFolder)
                .setConfig(GraphDatabaseSettings.pagecache_memory, 512L * 1024 * 1024)
                .build();
        try {
            return new ManyRequests(server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME)).written(requests);
        } finally {
            server.shutdown();
        }
    }

    private Written written(int requests) {
        Map<String, List<Offer>> offers = offers();
        head = graph.executeTransactionally(
                "MATCH (head:AuditHead {id: 'head'}) RETURN head.sequence AS sequence, head.hash AS hash",
                Map.of(),
                rows -> rows.stream()
                        .map(row -> new ChainHead((long) value(row, "sequence"), (String) value(row, "hash")))
                        .findFirst()
                        .orElseThrow());
        Map<String, Integer> byStage = new LinkedHashMap<>();
        for (int from = 0; from < requests; from += BATCH) {
            List<MadeUpRequest> some = new ArrayList<>();
            List<RequestRows> rows = new ArrayList<>();
            for (int at = from; at < Math.min(requests, from + BATCH); at++) {
                MadeUpRequest request = madeUp(at, offers);
                LocalDate until = MadeUpCourse.go(request);
                some.add(request);
                rows.add(new RequestRows(request, numbered(request), until));
                byStage.merge(request.stage().name(), 1, Integer::sum);
            }
            RequestRows.WRITTEN.forEach((statement, of) -> graph.executeTransactionally(
                    statement, Map.of("rows", rows.stream().flatMap(of).toList())));
            tell(some);
        }
        noteAtNextStart();
        return new Written(requests, acts, byStage);
    }

    private Map<String, List<Offer>> offers() {
        return graph.executeTransactionally(OFFERS, Map.of(), rows -> {
            Map<String, List<Offer>> found = new LinkedHashMap<>();
            rows.stream()
                    .map(row -> new Offer(
                            (String) value(row, "provider"),
                            texts(value(row, "bases")),
                            texts(value(row, "conditions")),
                            texts(value(row, "keys")),
                            texts(value(row, "payload"))))
                    .filter(offer -> !offer.keys().isEmpty() || !offer.payload().isEmpty())
                    .forEach(offer -> found.computeIfAbsent(offer.provider(), code -> new ArrayList<>())
                            .add(offer));
            return found;
        });
    }

    private static Object value(Map<String, Object> row, String name) {
        return Objects.requireNonNull(row.get(name));
    }

    private static List<String> texts(Object list) {
        return ((List<?>) list).stream().map(String.class::cast).toList();
    }

    private MadeUpRequest madeUp(int at, Map<String, List<Offer>> offers) {
        SplittableRandom random = new SplittableRandom(at);
        String recipient = ASKING.get(random.nextInt(ASKING.size()));
        List<String> providers = new ArrayList<>(offers.keySet());
        providers.remove(recipient);
        Collections.shuffle(providers, new Random(at));
        int many = 2 + random.nextInt(3);
        List<Offer> asked = providers.stream()
                .limit(many)
                .flatMap(provider -> some(Objects.requireNonNull(offers.get(provider)), random))
                .toList();
        LocalDate begun = today.minusDays(random.nextInt(DAYS_BACK));
        return new MadeUpRequest("%06d".formatted(at), recipient, asked, begun, today, random.split());
    }

    /** One or two of what a provider offers. */
    private static Stream<Offer> some(List<Offer> all, SplittableRandom random) {
        Set<Offer> some = new LinkedHashSet<>();
        some.add(all.get(random.nextInt(all.size())));
        some.add(all.get(random.nextInt(all.size())));
        return some.stream();
    }

    /** The program's number of a request that was taken up, and before that its working number. */
    private String numbered(MadeUpRequest request) {
        LocalDate takenUp = request.first(Kind.PROPOSAL_TAKEN_UP);
        return takenUp == null
                ? request.workingNumber()
                : takenUp.getYear() + "-" + numbers.merge(takenUp.getYear(), FIRST_NUMBER, (now, any) -> now + 1);
    }

    /** Tells every act in the trail, and that each request was begun. */
    private void tell(List<MadeUpRequest> some) {
        List<Map<String, Object>> changes = new ArrayList<>();
        for (MadeUpRequest request : some) {
            append(
                    changes,
                    request.author(),
                    "DRAFT_REQUEST",
                    request.project(),
                    "{\"by\":\"%s\"}".formatted(request.recipient()));
            Map<On, String> subjects = new EnumMap<>(Map.of(
                    On.PROJECT, request.project(), On.SHARING, request.sharing(), On.LICENSE, request.license()));
            for (MadeUpRequest.Done act : request.acts()) {
                String subject = Objects.requireNonNull(subjects.get(act.on()));
                append(
                        changes,
                        act.actor(),
                        act.kind().name(),
                        subject,
                        "{\"byId\":\"%s\",\"effectiveOn\":\"%s\",\"id\":\"%s\",\"kind\":\"%s\",\"recordedAt\":\"%s\",\"subjectId\":\"%s\"}"
                                .formatted(act.by(), act.day(), act.id(), act.kind(), act.at(), subject));
                acts++;
            }
        }
        graph.executeTransactionally("""
                UNWIND $changes AS change
                CREATE (told:Change)
                SET told = change
                """, Map.of("changes", changes));
        graph.executeTransactionally(
                "MATCH (head:AuditHead {id: 'head'}) SET head.sequence = $sequence, head.hash = $hash",
                Map.of("sequence", head.sequence(), "hash", head.hash()));
    }

    private void append(List<Map<String, Object>> changes, String actor, String action, String subject, String after) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("actor", actor);
        content.put("action", action);
        content.put("subject", subject);
        content.put("after", after);
        SealedChange change = SealedChange.after(head, Instant.now(), content);
        changes.add(change.properties());
        head = change.head();
    }

    /** As after a seed: the next start notes the states of all documents, and indexes what is new. */
    private void noteAtNextStart() {
        List<Map<String, Object>> changes = new ArrayList<>();
        append(changes, "seed", "SEED_LOADED", "seed", "{\"count\":%d}".formatted(acts));
        graph.executeTransactionally("""
                UNWIND $changes AS change
                CREATE (told:Change)
                SET told = change
                WITH told
                MATCH (head:AuditHead {id: 'head'})
                SET head.sequence = told.sequence, head.hash = told.hash
                WITH head
                MATCH (version:GraphVersion)
                SET version.value = version.value + 1
                """, Map.of("changes", changes));
    }
}
