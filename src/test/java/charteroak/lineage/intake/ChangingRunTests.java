package charteroak.lineage.intake;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.SeededGraphTest;
import charteroak.ground.audit.Actor;
import charteroak.lineage.openlineage.EventReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * A thousand times an engine tells of a run in a random order, some of it twice, and changes the project and the time at will. After
 * each event what is open is what a reader of all that was said so far would find, and nothing found before is gone.
 */
@SeededGraphTest
class ChangingRunTests {

    private static final int SEQUENCES = 1_000;
    private static final int TOLD_TOGETHER = 50;

    /** What each project may read of the columns of one file, by day: a column that no agreement grants, and one that is until March 2026. */
    private static final Map<String, LocalDate> LAST_DAY_OF_DEGREE = Map.of("2023-07", LocalDate.parse("2026-03-31"));

    private static final List<@Nullable String> PROJECTS =
            Collections.unmodifiableList(nullable("2023-07", "2018-03", "none-9", null));
    private static final List<String> DAYS = List.of("2024-11-22", "2025-04-01", "2026-03-31", "2026-04-01");
    private static final String TOLD = """
            RETURN finding.kind + ' ' + coalesce(CASE finding.kind WHEN 'TIME_CHANGED' THEN null ELSE finding.projectNumber END, '') + ' '
              + CASE finding.kind WHEN 'PROJECT_CHANGED' THEN '' ELSE toString(finding.occurredOn) END + ' '
              + coalesce(head([(finding)-[:ABOUT]->(element:DataElement) | element.id]), '') AS told, finding.state AS state
            """;

    private static final List<String> TYPES = List.of("START", "RUNNING", "COMPLETE", "OTHER");

    private final Lineage lineage;
    private final EventReader reader;
    private final LineageClient client;
    private final Neo4jClient graph;

    @Autowired
    ChangingRunTests(@LocalServerPort int port, Neo4jClient graph, Lineage lineage, EventReader reader) {
        this.client = new LineageClient(port, graph);
        this.graph = graph;
        this.lineage = lineage;
        this.reader = reader;
    }

    @AfterEach
    void noLineage() {
        client.forget();
    }

    @Test
    void nothingFoundIsEverGoneAndWhatIsTrueIsOpen() {
        Random random = new Random(20261128);
        for (int first = 0; first < SEQUENCES; first += TOLD_TOGETHER) {
            List<Told> told = new ArrayList<>();
            for (int at = first; at < first + TOLD_TOGETHER; at++) {
                told.add(new Told("00000000-0000-0000-0000-%012d".formatted(at), said(random), new Naive()));
            }
            int longest =
                    told.stream().mapToInt(each -> each.said().size()).max().orElseThrow();
            for (int at = 0; at < longest; at++) {
                tell(told, at);
            }
            for (Told each : told) {
                Map<String, String> states = states(each.run());
                assertThat(states.keySet()).as(each.toString()).isEqualTo(each.naive().everFound);
                assertThat(open(states))
                        .as(each.toString())
                        .isEqualTo(each.naive().open());
                assertThat(counting(each.run()))
                        .as(each.toString())
                        .containsExactlyInAnyOrderElementsOf(each.naive().everFound.stream()
                                .filter(finding -> finding.startsWith("COLUMN"))
                                .toList());
            }
        }
    }

    /** Tells the next event of each of several runs in one piece of work, as an engine sends what it has gathered. */
    private void tell(List<Told> told, int at) {
        List<Told> speaking =
                told.stream().filter(each -> at < each.said().size()).toList();
        String events = speaking.stream()
                .map(each -> each.said().get(at).event(each.run()))
                .collect(Collectors.joining(",", "[", "]"));
        lineage.receive(reader.read(events.getBytes(StandardCharsets.UTF_8)), Actor.SEED);
        speaking.forEach(each -> each.naive().hear(each.said().get(at)));
    }

    private static Set<String> open(Map<String, String> states) {
        Set<String> open = new TreeSet<>();
        states.forEach((finding, state) -> {
            if (state.equals("OPEN")) {
                open.add(finding);
            }
        });
        return open;
    }

    /** What a project read without cover and rule R20 still has against it, whatever was said of the run since. */
    private Collection<String> counting(String run) {
        return graph.query("""
                        MATCH (finding:Finding {kind: 'COLUMN_NOT_COVERED'})-[:IN]->(:Run {runId: $run})
                        WHERE EXISTS { (finding)-[:JUDGED_FOR]->(:Project {number: finding.projectNumber}) }
                          AND size(coalesce(finding.setAsideAt, [])) < size(finding.countsSince)
                        """ + TOLD)
                .bind(run)
                .to("run")
                .fetchAs(String.class)
                .mappedBy((types, row) -> row.get("told").asString())
                .all();
    }

    private Map<String, String> states(String run) {
        Map<String, String> states = new HashMap<>();
        graph.query("MATCH (finding:Finding)-[:IN]->(:Run {runId: $run})\n" + TOLD)
                .bind(run)
                .to("run")
                .fetch()
                .all()
                .forEach(row -> states.put(String.valueOf(row.get("told")), String.valueOf(row.get("state"))));
        return states;
    }

    private static List<Said> said(Random random) {
        List<Said> all = new ArrayList<>();
        int number = 1 + random.nextInt(4);
        for (int at = 0; at < number; at++) {
            all.add(new Said(
                    TYPES.get(random.nextInt(TYPES.size())),
                    DAYS.get(random.nextInt(DAYS.size())),
                    at,
                    PROJECTS.get(random.nextInt(PROJECTS.size())),
                    random.nextBoolean()));
        }
        if (random.nextBoolean()) {
            all.add(all.get(random.nextInt(all.size())));
        }
        Collections.shuffle(all, random);
        return all;
    }

    private static List<@Nullable String> nullable(@Nullable String... words) {
        List<@Nullable String> list = new ArrayList<>();
        Collections.addAll(list, words);
        return list;
    }

    private record Told(String run, List<Said> said, Naive naive) {}

    /** One event: what it says of the run's project and time, and whether it says what the run read. */
    private record Said(
            String type, String day, int minute, @Nullable String project, boolean reads) {

        String at() {
            return "%sT15:%02d:00Z".formatted(day, minute);
        }

        String event(String run) {
            return """
                    {"eventType": "%s", "eventTime": "%s", "run": {"runId": "%s"%s}, "job": {"namespace": "hub", "name": "changing"},
                     "inputs": [%s], "outputs": []}""".formatted(
                    type,
                    at(),
                    run,
                    project == null
                            ? ""
                            : ", \"facets\": {\"p20win_request\": {\"requestNumber\": \"%s\"}}".formatted(project),
                    reads
                            ? "{\"namespace\": \"sftp://hub.example\", \"name\": \"CSCU.2023-07.analytical\", \"facets\": {\"schema\": {\"fields\": [{\"name\": \"degree_code\"}, {\"name\": \"term_gpa\"}]}}}"
                            : "");
        }
    }

    /** Reads all that was said so far from the beginning each time, and remembers everything it ever found. */
    private static final class Naive {

        private final List<Said> heard = new ArrayList<>();
        private final Set<String> everFound = new LinkedHashSet<>();
        private final List<String> named = new ArrayList<>();
        private final List<String> days = new ArrayList<>();

        void hear(Said said) {
            heard.add(said);
            everFound.addAll(open());
        }

        Set<String> open() {
            Set<String> found = new TreeSet<>();
            @Nullable String project = project();
            String day = day();
            boolean read = heard.stream().anyMatch(Said::reads);
            if (project == null) {
                if (read) {
                    found.add("NO_PROJECT  %s ".formatted(day));
                }
                return found;
            }
            remember(named, project);
            heard.stream()
                    .map(Said::project)
                    .filter(each -> each != null)
                    .sorted()
                    .forEach(each -> remember(named, each));
            remember(days, day);
            heard.stream()
                    .filter(each -> each.type().equals("START"))
                    .map(Said::day)
                    .sorted()
                    .forEach(each -> remember(days, each));
            named.stream().skip(1).forEach(each -> found.add("PROJECT_CHANGED %s  ".formatted(each)));
            days.stream().skip(1).forEach(each -> found.add("TIME_CHANGED  %s ".formatted(each)));
            if (project.startsWith("none")) {
                found.add("UNKNOWN_PROJECT %s %s ".formatted(project, day));
            } else if (read) {
                found.add("COLUMN_NOT_COVERED %s %s element-cscu-cc-academic-term-gpa".formatted(project, day));
                LocalDate last = LAST_DAY_OF_DEGREE.get(project);
                if (last == null || LocalDate.parse(day).isAfter(last)) {
                    found.add("COLUMN_NOT_COVERED %s %s element-cscu-cc-program-degree-code".formatted(project, day));
                }
            }
            return found;
        }

        private static void remember(List<String> list, String word) {
            if (!list.contains(word)) {
                list.add(word);
            }
        }

        /** The number that the latest event carries; of two of one time, the later in the alphabet. */
        private @Nullable String project() {
            return heard.stream()
                    .filter(said -> said.project() != null)
                    .max((one, other) -> (one.at() + one.project()).compareTo(other.at() + other.project()))
                    .map(Said::project)
                    .orElse(null);
        }

        private String day() {
            return heard.stream()
                    .filter(said -> said.type().equals("START"))
                    .map(Said::at)
                    .min(String::compareTo)
                    .orElseGet(() ->
                            heard.stream().map(Said::at).min(String::compareTo).orElseThrow())
                    .substring(0, 10);
        }
    }
}
