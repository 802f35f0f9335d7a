package charteroak.bench;

import charteroak.agreements.project.ProjectStage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Times the pages about requests over HTTP, by the documents that the web app sends, as people who hold the roles of those who open them. */
final class RequestsAtScale {

    static final String STARTING = "Requests: starting and memory";

    private static final int A_PAGE = 20;
    private static final String LISTS =
            "Requests: what waits, lists and analytics, over HTTP by the web app's documents";
    private static final String PAGES = "Requests: the page of one, over HTTP by all documents it sends";

    private final Started server;
    private final Report report;
    private final String size;
    private final int rounds;
    private final double warmUpSeconds;
    private final Map<String, Session> people = new LinkedHashMap<>();

    RequestsAtScale(Started server, Report report, String size, boolean quick) {
        this.server = server;
        this.report = report;
        this.size = size;
        this.rounds = quick ? 5 : 100;
        this.warmUpSeconds = quick ? 0.5 : 5;
    }

    private interface Asked {
        JsonNode by(Session person) throws IOException, InterruptedException;
    }

    private interface Question {
        Object ask() throws IOException, InterruptedException;
    }

    void measure() throws IOException, InterruptedException {
        PersistedNames documents = PersistedNames.ofTheWebApp();
        for (String account : List.of(
                "sde-executive-board",
                "sde-counsel",
                "sde-steward-1",
                "sde-data-governing-board",
                "hub-operator",
                "operating-group-1",
                "ows-requester")) {
            people.put(account, Session.of(server.address(), documents, account));
        }
        people.put("anybody", Session.ofAnybody(server.address(), documents));
        first();
        for (String account : people.keySet()) {
            if (!account.equals("anybody")) {
                list(account, "what waits", person -> person.ask("Waiting", Map.of()));
            }
        }
        list("operating-group-1", "the queue", person -> person.ask("QueuePage", Map.of("first", A_PAGE)));
        list(
                "operating-group-1",
                "the queue of one agency",
                person -> person.ask("QueuePage", Map.of("first", A_PAGE, "agency", "SDE")));
        for (String account : List.of("operating-group-1", "sde-data-governing-board", "ows-requester", "anybody")) {
            list(account, "the boards", person -> person.ask("BoardsPage", Map.of()));
            list(account, "projects", person -> person.ask("ProjectsPage", Map.of("first", A_PAGE)));
            list(account, "projects at a stage", this::atAStage);
            list(account, "the log", person -> person.ask("LogPage", Map.of("first", A_PAGE)));
            list(account, "analytics", person -> {
                person.ask("AnalyticsPage", Map.of());
                return person.ask("Parties", Map.of());
            });
        }
        pages();
        report.line(LISTS, size + "load average of the machine afterward", load());
    }

    /** What is worked out anew by a server that has just started, or when the day has turned. */
    private void first() throws IOException, InterruptedException {
        Map<String, String> first = new LinkedHashMap<>();
        first.put("what waits", "Waiting");
        first.put("analytics", "AnalyticsPage");
        first.put("the pace of parties", "Parties");
        for (Map.Entry<String, String> each : first.entrySet()) {
            long start = System.nanoTime();
            int refused = 0;
            while (!isAnswered(each.getValue())) {
                refused++;
            }
            report.line(
                    LISTS,
                    size + "the first question after a start: " + each.getKey(),
                    "%,.0f ms%s"
                            .formatted(
                                    millisecondsSince(start),
                                    refused == 0 ? "" : ", refused %d times for its time".formatted(refused)));
        }
    }

    private boolean isAnswered(String document) throws IOException, InterruptedException {
        try {
            person("operating-group-1").ask(document, Map.of());
            return true;
        } catch (Session.NotAnswered late) {
            if (late.getMessage() != null && late.getMessage().contains("TIME_LIMIT")) {
                return false;
            }
            throw late;
        }
    }

    private int at;

    private JsonNode atAStage(Session person) throws IOException, InterruptedException {
        ProjectStage[] stages = ProjectStage.values();
        ProjectStage stage = stages[at++ % stages.length];
        return person.ask("ProjectsPage", Map.of("first", A_PAGE, "filter", Map.of("stages", List.of(stage.name()))));
    }

    private void list(String account, String what, Asked asked) throws IOException, InterruptedException {
        Session person = person(account);
        double[] times = times(() -> asked.by(person));
        int items = counted(asked.by(person));
        report.line(
                LISTS,
                "%s%s, asked by %s, p50 / p95 / p99".formatted(size, what, account),
                "%s ms%s".formatted(percentiles(times), items < 0 ? "" : "; %,d in all".formatted(items)));
    }

    private static int counted(JsonNode data) {
        return data.findValuesAsString("totalCount").stream()
                .map(Integer::valueOf)
                .findFirst()
                .orElse(-1);
    }

    private void pages() throws IOException, InterruptedException {
        for (String account : people.keySet()) {
            Session person = person(account);
            List<Project> projects = someOfEachStage(person);
            Map<String, List<Double>> parts = new TreeMap<>();
            int[] next = {0};
            double[] times = times(() -> open(person, projects.get(next[0]++ % projects.size()), parts));
            report.line(
                    PAGES,
                    "%sopened by %s, %d projects of all stages, p50 / p95 / p99"
                            .formatted(size, account, projects.size()),
                    "%s ms; p95 of each: %s".formatted(percentiles(times), told(parts)));
        }
    }

    private record Project(String id, String number) {}

    private List<Project> someOfEachStage(Session person) throws IOException, InterruptedException {
        List<Project> found = new ArrayList<>();
        for (ProjectStage stage : ProjectStage.values()) {
            JsonNode page =
                    person.ask("ProjectsPage", Map.of("first", 3, "filter", Map.of("stages", List.of(stage.name()))));
            page.at("/projects/nodes")
                    .forEach(node -> found.add(new Project(
                            node.get("id").asString(), node.get("number").asString())));
        }
        return found;
    }

    /** As a browser does: the project first, then side by side what its parts ask, and the timeline once the coverage is there. */
    private Object open(Session person, Project project, Map<String, List<Double>> parts) {
        Map<String, Object> named = Map.of("number", project.number());
        CompletableFuture<?> account = person.send("Account", Map.of(), parts);
        person.send("ProjectPage", named, parts).join();
        CompletableFuture<?> forecast = person.send("Forecast", Map.of("project", project.id()), parts);
        person.send("ProjectCoverage", Map.of("project", project.id(), "earlier", false), parts)
                .join();
        person.send("Timeline", Map.of("project", project.id(), "about", project.id()), parts)
                .join();
        forecast.join();
        account.join();
        return project;
    }

    private static String told(Map<String, List<Double>> parts) {
        List<String> told = new ArrayList<>();
        parts.forEach((document, times) -> {
            double[] sorted =
                    times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            told.add("%s %.1f".formatted(document, at(sorted, 95)));
        });
        return String.join(", ", told);
    }

    private Session person(String account) {
        @Nullable Session person = people.get(account);
        if (person == null) {
            throw new IllegalArgumentException(account);
        }
        return person;
    }

    private double[] times(Question question) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        int most = 0;
        do {
            question.ask();
            most++;
        } while (millisecondsSince(begun) < warmUpSeconds * 1000);
        double[] times = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            question.ask();
            times[round] = millisecondsSince(start);
        }
        Arrays.sort(times);
        return times;
    }

    private static double millisecondsSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static String percentiles(double[] sorted) {
        return "%.2f / %.2f / %.2f".formatted(at(sorted, 50), at(sorted, 95), at(sorted, 99));
    }

    private static double at(double[] sorted, int percent) {
        return sorted[(int) ((sorted.length - 1L) * percent / 100)];
    }

    private static String load() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).strip();
    }
}
