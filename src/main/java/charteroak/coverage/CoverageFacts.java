package charteroak.coverage;

import charteroak.agreement.Act;
import charteroak.agreement.Dossier;
import charteroak.agreement.Dossiers;
import charteroak.catalog.Agency;
import charteroak.catalog.DataElement;
import charteroak.catalog.YearRange;
import charteroak.law.Condition;
import charteroak.law.LegalBasis;
import charteroak.law.ProtectionClass;
import charteroak.request.ElementUse;
import charteroak.request.Project;
import charteroak.request.ProjectHistory;
import charteroak.rules.Facts;
import charteroak.rules.Facts.Citation;
import charteroak.rules.Facts.Finding;
import charteroak.rules.Facts.HubRole;
import charteroak.rules.Facts.Lineage;
import charteroak.rules.Facts.Use;
import charteroak.store.Row;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Reads all that verdicts are made of in one query. A project's few agreements and schedules are gathered first, and each element
 * is then joined to them with both ends known: starting at the element would walk every schedule that ever granted it.
 */
@Component
class CoverageFacts {

    private static final String FRAMEWORK = """
            UNION
            MATCH (agreement:Agreement)
            WHERE agreement.kind IN ['EMOU', 'LETTER_OF_INTENT']
            RETURN agreement
            """;

    private static final String COMMON = """
              dossiers,
              COLLECT {
                MATCH (hub:Agency)-[role:HOLDS_ROLE {role: 'HUB'}]->(:Programme)
                RETURN {agency: hub, validFrom: role.validFrom, validTo: role.validTo}
                ORDER BY hub.code, role.validFrom
              } AS hubs,
              COLLECT {
                UNWIND schedules AS schedule
                MATCH (schedule)-[:CITES]->(basis:LegalBasis)
                RETURN {
                  schedule: schedule.id,
                  basis:
            """ + LegalBasis.REPEALS + """
                  ,
                  satisfies: [(basis)-[:SATISFIES]->(class:ProtectionClass) | class.code]
                }
                ORDER BY basis.code
              } AS citations,
              COLLECT {
                UNWIND schedules AS schedule
                MATCH (schedule)-[:CITES]->(:LegalBasis)-[:REQUIRES]->(condition:Condition)
                RETURN DISTINCT condition
                ORDER BY condition.code
              } AS conditions
            """;

    /** What is to be known of an element and its dataset beside who may use it. */
    private static final String PROTECTION = """
            classes: COLLECT {
              UNWIND [element, dataset] AS thing
              MATCH (thing)-[:PROTECTED_BY]->(class:ProtectionClass)
              RETURN DISTINCT class
              ORDER BY class.code
            },
            derived: EXISTS { (element)-[:DERIVED_FROM]->(:DataElement) },
            inherited: COLLECT {
              MATCH (element)-[:DERIVED_FROM*1..12]->(input:DataElement)<-[:HAS]-(from:Dataset)
              UNWIND [input, from] AS thing
              MATCH (thing)-[:PROTECTED_BY]->(class:ProtectionClass)
              RETURN DISTINCT class
              ORDER BY class.code
            },
            socialSecurityNumber: EXISTS {
              MATCH (element)-[:REALISES]->(concept:Concept)
              WHERE concept.id = 'concept-pirl-2700'
            },
            """;

    static final String OF_PROJECT =
            """
            UNWIND $projects AS id
            MATCH (project:Project {id: id})-[:RECIPIENT]->(recipient:Agency)
            CALL (project) {
              MATCH (project)-[:RELIES_ON]->(agreement:Agreement {kind: 'DSA'})
              RETURN agreement
              UNION
              MATCH (project)<-[:LICENSES]-(agreement:Agreement {kind: 'DUL'})
              RETURN agreement
            """ + FRAMEWORK + "}\n" + Dossiers.COLLECTED + """
            WITH project, recipient, agreement, dossier
            ORDER BY agreement.number
            WITH project, recipient, collect(dossier) AS dossiers, collect(agreement) AS agreements
            WITH project, recipient, dossiers, COLLECT {
              UNWIND agreements AS agreement
              MATCH (agreement)-[:SCHEDULES]->(schedule:Schedule)
              RETURN schedule
            } AS schedules
            RETURN
              project,
              recipient,
            """ + COMMON + """
              , COLLECT {
                MATCH (act:Act)-[:ON]->(project)
                RETURN
            """ + Dossiers.ACT + """
              } AS history,
              head(COLLECT {
                MATCH (project)<-[:FOR]-(run:Run)
                RETURN coalesce(run.recordedAt, run.firstEventAt) AS at
                ORDER BY at
                LIMIT 1
              }) AS firstRunAt,
              COLLECT {
                MATCH (project)<-[:FOR]-(run:Run)<-[:IN]-(finding:Finding)
                RETURN {
                  id: finding.id,
                  run: run.runId,
                  element: head([(finding)-[:ABOUT]->(element:DataElement) | element.id]),
                  occurredOn: finding.occurredOn,
                  recordedAt: coalesce(finding.recordedAt, datetime({date: finding.occurredOn}))
                }
                ORDER BY finding.occurredOn, finding.id
              } AS findings,
              COLLECT {
                MATCH (project)<-[:BECOMES]-(:Request)-[ask:ASKS_FOR]->(element:DataElement)<-[:HAS]-(dataset:Dataset)
                MATCH (dataset)<-[:HAS]-(system:SourceSystem)<-[:OWNS]-(agency:Agency)
                RETURN {
                  ask: ask, element: element, dataset: dataset, system: system, agency: agency,
            """ + PROTECTION + """
                  granting: [schedule IN schedules
                    WHERE EXISTS { (schedule)-[:GRANTS]->(element) } OR EXISTS { (schedule)-[:GRANTS]->(dataset) }
                    | schedule.id]
                }
                ORDER BY element.id, ask.use
              } AS uses
            """;

    private static final String OF_ELEMENT =
            """
            MATCH (element:DataElement {id: $element})<-[:HAS]-(dataset:Dataset)<-[:HAS]-(system:SourceSystem)<-[:OWNS]-(agency:Agency)
            WITH element, dataset, system, agency, COLLECT {
              MATCH (element)<-[:GRANTS]-(schedule:Schedule)
              RETURN schedule
              UNION
              MATCH (dataset)<-[:GRANTS]-(schedule:Schedule)
              RETURN schedule
            } AS schedules
            CALL (schedules) {
              UNWIND schedules AS schedule
              MATCH (schedule)<-[:SCHEDULES]-(agreement:Agreement {kind: 'DSA'})
              RETURN agreement
            """ + FRAMEWORK + "}\n" + Dossiers.COLLECTED + """
            WITH element, dataset, system, agency, schedules, agreement, dossier
            ORDER BY agreement.number
            WITH element, dataset, system, agency, schedules, collect(dossier) AS dossiers
            RETURN
            """ + COMMON + """
              , [{
                element: element, dataset: dataset, system: system, agency: agency,
            """ + PROTECTION + """
                granting: [schedule IN schedules | schedule.id]
              }] AS uses
            """;

    private final Neo4jClient graph;

    CoverageFacts(Neo4jClient graph) {
        this.graph = graph;
    }

    Optional<Facts> ofProject(String projectId) {
        return ofProjects(List.of(projectId)).stream().findFirst();
    }

    /** The facts of several projects, in one query. */
    List<Facts> ofProjects(Collection<String> projectIds) {
        return List.copyOf(graph.query(OF_PROJECT)
                .bind(projectIds)
                .to("projects")
                .fetchAs(Facts.class)
                .mappedBy((types, row) -> facts(new Row(row)))
                .all());
    }

    /** The projects that rest on an agreement or on a legal basis, by number; every project rests on the memoranda. */
    List<String> projectsRestingOn(String agreementOrBasis) {
        return List.copyOf(graph.query("""
                        CALL () {
                          MATCH (:Agreement {id: $id, kind: 'DSA'})<-[:RELIES_ON]-(project:Project)
                          RETURN project
                          UNION
                          MATCH (:Agreement {id: $id, kind: 'DUL'})-[:LICENSES]->(project:Project)
                          RETURN project
                          UNION
                          MATCH (:Agreement {id: $id, kind: 'EMOU'})
                          MATCH (project:Project)
                          RETURN project
                          UNION
                          MATCH (:LegalBasis {id: $id})<-[:CITES]-(:Schedule)<-[:SCHEDULES]-(:Agreement)<-[:RELIES_ON]-(project:Project)
                          RETURN project
                        }
                        RETURN project.id
                        ORDER BY project.number
                        """)
                .bind(agreementOrBasis)
                .to("id")
                .fetchAs(String.class)
                .all());
    }

    Optional<Facts> ofElement(String elementId) {
        return graph.query(OF_ELEMENT)
                .bind(elementId)
                .to("element")
                .fetchAs(Facts.class)
                .mappedBy((types, row) -> facts(new Row(row)))
                .one();
    }

    /** Projects that rely on each agreement, have a license, and ask for the element; by agreement and element. */
    Map<ElementCoverage, List<Project>> projects(Collection<ElementCoverage> asked) {
        Map<ElementCoverage, List<Project>> found = new HashMap<>();
        List<ElementCoverage> pairs = List.copyOf(asked);
        graph.query("""
                        UNWIND $pairs AS pair
                        MATCH (agreement:Agreement {id: pair.agreement})<-[:RELIES_ON]-(project:Project)-[:RECIPIENT]->(recipient:Agency)
                        WHERE EXISTS { (project)<-[:LICENSES]-(:Agreement {kind: 'DUL'}) }
                          AND EXISTS { (project)<-[:BECOMES]-(:Request)-[:ASKS_FOR]->(:DataElement {id: pair.element}) }
                        WITH pair, project, recipient
                        ORDER BY project.number
                        RETURN pair.at AS at, collect({project: project, recipient: recipient}) AS projects
                        """)
                .bind(IntStream.range(0, pairs.size())
                        .mapToObj(at -> Map.<String, Object>of(
                                "at",
                                at,
                                "agreement",
                                pairs.get(at).agreement().id(),
                                "element",
                                pairs.get(at).elementId()))
                        .toList())
                .to("pairs")
                .fetchAs(ProjectsAt.class)
                .mappedBy((types, record) -> {
                    Row row = new Row(record);
                    return new ProjectsAt(
                            row.number("at"),
                            row.rows("projects").stream().map(Project::ofPair).toList());
                })
                .all()
                .forEach(one -> found.put(pairs.get(one.at()), one.projects()));
        return found;
    }

    private static Facts facts(Row row) {
        return new Facts(
                row.optionalRow("project").map(project -> Project.ofPair(row)).orElse(null),
                row.optionalRow("project").map(project -> history(project, row)).orElse(null),
                row.rows("dossiers").stream().map(Dossier::of).toList(),
                row.rows("hubs").stream()
                        .map(hub -> new HubRole(
                                Agency.of(hub.row("agency")), hub.optionalDay("validFrom"), hub.optionalDay("validTo")))
                        .toList(),
                row.rows("citations").stream().map(CoverageFacts::citation).toList(),
                row.rows("conditions").stream().map(Condition::of).toList(),
                lineage(row),
                row.rows("uses").stream().map(CoverageFacts::use).toList());
    }

    private static ProjectHistory history(Row project, Row row) {
        String id = project.text("id");
        return new ProjectHistory(
                id, row.rows("history").stream().map(act -> Act.of(id, act)).toList());
    }

    private static Lineage lineage(Row row) {
        return new Lineage(
                row.optionalInstant("firstRunAt"),
                row.rows("findings").stream()
                        .map(finding -> new Finding(
                                finding.text("id"),
                                finding.optionalText("element"),
                                finding.text("run"),
                                finding.day("occurredOn"),
                                finding.instant("recordedAt")))
                        .toList());
    }

    private static Citation citation(Row row) {
        return new Citation(row.text("schedule"), LegalBasis.of(row.row("basis")), Set.copyOf(row.texts("satisfies")));
    }

    private static Use use(Row row) {
        Optional<Row> ask = row.optionalRow("ask");
        List<ProtectionClass> own =
                row.rows("classes").stream().map(ProtectionClass::of).toList();
        List<ProtectionClass> inherited =
                row.rows("inherited").stream().map(ProtectionClass::of).toList();
        return new Use(
                DataElement.ofChain(row),
                ask.map(asked -> asked.word("use", ElementUse.Kind.class)).orElse(ElementUse.Kind.LINKAGE_KEY),
                ask.map(YearRange::of).orElse(null),
                Stream.concat(own.stream(), inherited.stream()).distinct().toList(),
                Set.copyOf(row.texts("granting")),
                row.flag("derived") ? inherited : null,
                row.flag("socialSecurityNumber"));
    }

    private record ProjectsAt(int at, List<Project> projects) {}
}
