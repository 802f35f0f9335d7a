package charteroak.ground.visibility;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the restricted things among those that an answer shows. */
@Component
public class RestrictedThings {

    private static final String THEMSELVES = """
            MATCH (thing:Restricted)
            WHERE thing.id IN $told
            RETURN thing
            """;

    /** The things behind an extract: the dataset it is declared to be, and some of the runs that used it. */
    private static final String OF_EXTRACT = """
            CALL (extract) {
              MATCH (extract)-[:IS]->(thing:Dataset)
              RETURN thing
              UNION
              MATCH (extract)<-[:VERSION_OF]-(:DatasetVersion)<-[:READ|WROTE]-(thing:Run)
              WHERE visible(thing)
              RETURN thing
              LIMIT 10
            }
            RETURN thing
            """;

    /** How a part leads to the things it is part of, by the prefix of its id. */
    private static final Map<String, String> WHOLES = Map.ofEntries(
            Map.entry("revision", """
            MATCH (revision:Revision)<-[:HAS_REVISION]-(thing:DataElement)
            WHERE revision.id IN $revision
            RETURN thing
            """),
            Map.entry("schedule", """
            MATCH (schedule:Schedule)<-[:SCHEDULES]-(thing:Agreement)
            WHERE schedule.id IN $schedule
            RETURN thing
            """),
            Map.entry("user", """
            MATCH (user:LicensedUser)<-[:NAMES]-(thing:Agreement)
            WHERE user.id IN $user
            RETURN thing
            """),
            Map.entry("act", """
            MATCH (act:Act)-[:ON]->(thing:Agreement|Project)
            WHERE act.id IN $act
            RETURN thing
            """),
            Map.entry("decision", """
            MATCH (decision:Decision)-[:ABOUT]->(thing:Project)
            WHERE decision.id IN $decision
            RETURN thing
            """),
            Map.entry("notice", """
            MATCH (notice:Notice)-[:ABOUT]->(thing:Agreement|Project)
            WHERE notice.id IN $notice
            RETURN thing
            """),
            Map.entry("job", """
            MATCH (job:LinkageJob)
            WHERE job.id IN $job
            CALL (job) {
              MATCH (job)-[:HAS_RUN]->(thing:Run)
              WHERE visible(thing)
              RETURN thing
              LIMIT 10
            }
            RETURN thing
            """),
            Map.entry("run", """
            MATCH (thing:Run)
            WHERE thing.id IN $run
            RETURN thing
            """),
            Map.entry("finding", """
            MATCH (finding:Finding)-[:IN|ABOUT]->(thing:Run|DataElement)
            WHERE finding.id IN $finding
            RETURN thing
            """),
            Map.entry("extract", """
            MATCH (extract:Extract)
            WHERE extract.id IN $extract
            """ + OF_EXTRACT),
            Map.entry("field", """
            MATCH (field:Field)<-[:HAS_FIELD]-(extract:Extract)
            WHERE field.id IN $field
            CALL (field, extract) {
              MATCH (field)-[:OBSERVES]->(thing:DataElement)
              RETURN thing
              UNION
            """ + OF_EXTRACT + """
            }
            RETURN thing
            """));

    private static final Set<String> CAN_BE_RESTRICTED = Set.of("system", "dataset", "element", "agreement", "project");

    private final SeenGraph graph;

    RestrictedThings(SeenGraph graph) {
        this.graph = graph;
    }

    /**
     * The ids, in order, of restricted things that the viewer may see, among the things with the given public ids and
     * the things that have parts with them.
     */
    public List<String> among(Collection<String> told, Viewer viewer) {
        Map<String, List<String>> parts = told.stream().collect(Collectors.groupingBy(id -> id.split("-", 2)[0]));
        List<String> themselves = CAN_BE_RESTRICTED.stream()
                .flatMap(kind -> parts.getOrDefault(kind, List.of()).stream())
                .toList();
        parts.keySet().retainAll(WHOLES.keySet());
        if (themselves.isEmpty() && parts.isEmpty()) {
            return List.of();
        }
        List<String> ways = new ArrayList<>(List.of(THEMSELVES));
        parts.keySet().stream().sorted().map(WHOLES::get).forEach(ways::add);
        return graph.by(viewer, "CALL () {\n" + String.join("UNION\n", ways) + """
                        }
                        WITH DISTINCT thing
                        ORDER BY thing.id
                        WHERE thing.readers IS NOT NULL AND visible(thing)
                        RETURN collect(thing.id) AS things
                        """)
                .with(parts)
                .with("told", themselves)
                .one(row -> row.texts("things"))
                .orElseThrow();
    }
}
