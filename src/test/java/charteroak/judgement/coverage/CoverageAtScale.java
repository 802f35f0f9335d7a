package charteroak.judgement.coverage;

import charteroak.CharterOak;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.agreement.Moment;
import charteroak.catalogue.catalog.ElementId;
import charteroak.ground.visibility.Viewer;
import charteroak.judgement.factfinding.AskedFacts;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.verdict.Evaluation;
import charteroak.judgement.verdict.ImpactScenario;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.neo4j.driver.Driver;
import org.springframework.boot.SpringApplication;

/**
 * Times the questions of coverage inside a server whose register was filled by the bench, each beside its floor: the same query of
 * facts asked through the driver alone. Prints one figure a line: what was asked, a tab, and how long it took.
 */
public final class CoverageAtScale {

    private static final Moment MOMENT = new Moment(LocalDate.of(2026, 3, 2), Instant.parse("2026-11-01T00:00:00Z"));
    private static final int PROJECTS_A_QUERY = 10;

    private final Coverage coverage;
    private final Driver driver;
    private final int rounds;
    private final Duration warmUp;

    private CoverageAtScale(Coverage coverage, Driver driver, int rounds, Duration warmUp) {
        this.coverage = coverage;
        this.driver = driver;
        this.rounds = rounds;
        this.warmUp = warmUp;
    }

    /** Takes how many times each question is asked and for how many seconds before that; the server's settings come from the environment. */
    public static void main(String[] arguments) throws Exception {
        try (var context = SpringApplication.run(CharterOak.class)) {
            new CoverageAtScale(
                            context.getBean(Coverage.class),
                            context.getBean(Driver.class),
                            Integer.parseInt(arguments[0]),
                            Duration.ofSeconds(Integer.parseInt(arguments[1])))
                    .run();
        }
        System.exit(0);
    }

    private interface Asked {
        Object of(String id);
    }

    private void run() throws Exception {
        List<String> projects = ids("""
                MATCH (project:Project)
                WHERE project.generated
                RETURN project.id AS id ORDER BY id
                """);
        List<String> elements = ids("""
                MATCH (element:DataElement)
                WHERE rand() < 0.02 AND EXISTS { (element)<-[:GRANTS]-(:Schedule) }
                RETURN element.id AS id LIMIT 2000
                """);
        List<String> agreements = ids("""
                MATCH (:Project {generated: true})-[:RELIES_ON]->(agreement:Agreement)
                RETURN DISTINCT agreement.id AS id ORDER BY id
                """);
        List<String> most = ids("""
                MATCH (element:DataElement)
                WHERE NOT element.id CONTAINS '-copy-'
                RETURN element.id AS id ORDER BY COUNT { (element)<-[:GRANTS]-() } DESC LIMIT 1
                """);
        compare(
                "the report of one project of 200 uses",
                projects,
                id -> coverage.report(new ProjectId(id), MOMENT, Viewer.SERVER),
                id -> floor(AskedFacts.OF_PROJECTS, Map.of("projects", List.of(id))));
        compare(
                "agreementsCovering of one element",
                elements,
                id -> coverage.covering(new ElementId(id), MOMENT, Viewer.SERVER),
                id -> floor(AskedFacts.OF_ELEMENT, Map.of("element", id)));
        compare(
                "the impact of one agreement's expiry",
                agreements,
                id -> coverage.impact(lapse(id), MOMENT.knownAt(), Viewer.SERVER),
                id -> floor(
                        AskedFacts.OF_PROJECTS,
                        Map.of(
                                "projects",
                                ids(
                                        "MATCH (:Agreement {id: $id})<-[:RELIES_ON]-(project) RETURN project.id AS id",
                                        id))));
        print(
                "agreementsCovering of the element that most schedules grant",
                "%,d grants in %,.0f ms"
                        .formatted(
                                coverage.covering(new ElementId(most.getFirst()), MOMENT, Viewer.SERVER)
                                        .size(),
                                time(() -> coverage.covering(new ElementId(most.getFirst()), MOMENT, Viewer.SERVER))));
        matrices(projects);
        print(
                "verdicts on the projects",
                projects.stream()
                        .map(id -> coverage.report(new ProjectId(id), MOMENT, Viewer.SERVER)
                                .orElseThrow()
                                .verdict())
                        .collect(Collectors.groupingBy(verdict -> verdict, TreeMap::new, Collectors.counting()))
                        .toString());
    }

    private void matrices(List<String> projects) throws Exception {
        warmUp(() -> inTwo(projects, this::matrix));
        double ours = time(() -> inTwo(projects, this::matrix));
        double floor = time(() -> inTwo(projects, ids -> floor(AskedFacts.OF_PROJECTS, Map.of("projects", ids))));
        print(
                "the matrices of all %,d projects, two at a time".formatted(projects.size()),
                "%.2f s; %.1f times its query of facts (%.2f s)".formatted(ours / 1000, ours / floor, floor / 1000));
    }

    private Object matrix(List<String> projects) {
        int cells = 0;
        for (Facts known : coverage.facts()
                .ofProjects(projects.stream().map(ProjectId::new).toList(), Viewer.SERVER)) {
            cells += Evaluation.matrix(known, MOMENT).hashCode();
        }
        return cells;
    }

    private static Object inTwo(List<String> projects, java.util.function.Function<List<String>, Object> asked)
            throws Exception {
        List<Callable<Object>> batches = IntStream.iterate(
                        0, from -> from < projects.size(), from -> from + PROJECTS_A_QUERY)
                .mapToObj(from -> projects.subList(from, Math.min(projects.size(), from + PROJECTS_A_QUERY)))
                .<Callable<Object>>map(batch -> () -> asked.apply(batch))
                .toList();
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Object> answers = new ArrayList<>();
            for (Future<Object> answer : threads.invokeAll(batches)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private void compare(String what, List<String> ids, Asked asked, Asked floor) throws Exception {
        double[] ours = times(ids, asked);
        double[] theirs = times(ids, floor);
        print(
                what + ", p50 / p95 / p99",
                "%.2f / %.2f / %.2f ms; %.1f times its query of facts (p50 %.2f ms)"
                        .formatted(
                                at(ours, 50),
                                at(ours, 95),
                                at(ours, 99),
                                at(ours, 50) / at(theirs, 50),
                                at(theirs, 50)));
    }

    /** A server that was asked nothing before is still being compiled, and takes several times as long. */
    private double[] times(List<String> ids, Asked asked) throws Exception {
        Iterator<String> next = IntStream.iterate(0, at -> at + 7)
                .mapToObj(at -> ids.get(at % ids.size()))
                .iterator();
        warmUp(() -> asked.of(next.next()));
        double[] times = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            String id = next.next();
            times[round] = time(() -> Objects.requireNonNull(asked.of(id)));
        }
        Arrays.sort(times);
        return times;
    }

    private void warmUp(Callable<Object> question) throws Exception {
        Instant enough = Instant.now().plus(warmUp);
        do {
            question.call();
        } while (Instant.now().isBefore(enough));
    }

    private Object floor(String query, Map<String, Object> asked) {
        Map<String, Object> parameters = new HashMap<>(asked);
        parameters.put("viewer", Viewer.SERVER.tokens());
        try (var session = driver.session()) {
            return session.executeRead(
                    transaction -> transaction.run(query, parameters).list().size());
        }
    }

    private List<String> ids(String query) {
        return ids(query, "");
    }

    private List<String> ids(String query, String id) {
        try (var session = driver.session()) {
            return session.executeRead(transaction -> transaction
                    .run(query, Map.of("id", id))
                    .list(row -> row.get("id").asString()));
        }
    }

    private static ImpactScenario lapse(String agreement) {
        return new ImpactScenario(
                ImpactScenario.Kind.AGREEMENT_LAPSES,
                agreement,
                null,
                null,
                null,
                MOMENT.asOf().plusDays(30));
    }

    private static double time(Callable<Object> task) throws Exception {
        long start = System.nanoTime();
        task.call();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double at(double[] sorted, int percent) {
        return sorted[(int) ((sorted.length - 1L) * percent / 100)];
    }

    private static void print(String what, String figure) {
        System.out.println("FIGURE\t" + what + "\t" + figure);
    }
}
