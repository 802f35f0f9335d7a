package charteroak.agreements.request;

import charteroak.agreements.agreement.Agreement;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.api.Paging;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.Viewer;
import charteroak.ground.visibility.Visible;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Reads projects and the uses they make of data elements. */
@Component
class Projects {

    private final Neo4jClient graph;

    Projects(Neo4jClient graph) {
        this.graph = graph;
    }

    Optional<Project> byNumber(String number, Viewer viewer) {
        return graph.query(Visible.compiled("""
                        MATCH (project:Project {number: $number})-[:RECIPIENT]->(recipient:Agency)
                        WHERE visible(project)
                        RETURN project, recipient
                        """))
                .bind(number)
                .to("number")
                .bind(viewer.tokens())
                .to("viewer")
                .fetchAs(Project.class)
                .mappedBy((types, row) -> Project.ofPair(new Row(row)))
                .one();
    }

    List<Project> byIds(Collection<String> ids, Viewer viewer) {
        return List.copyOf(graph.query(Visible.compiled("""
                        UNWIND $ids AS id
                        MATCH (project:Project {id: id})-[:RECIPIENT]->(recipient:Agency)
                        WHERE visible(project)
                        RETURN project, recipient
                        """))
                .bind(ids)
                .to("ids")
                .bind(viewer.tokens())
                .to("viewer")
                .fetchAs(Project.class)
                .mappedBy((types, row) -> Project.ofPair(new Row(row)))
                .all());
    }

    List<Project> page(Paging paging, Viewer viewer) {
        return List.copyOf(graph.query(Visible.compiled("""
                        MATCH (project:Project)-[:RECIPIENT]->(recipient:Agency)
                        WHERE project.number > $after AND visible(project)
                        RETURN project, recipient
                        ORDER BY project.number
                        LIMIT $limit
                        """))
                .bindAll(Map.of("after", paging.afterKey(), "limit", paging.first() + 1, "viewer", viewer.tokens()))
                .fetchAs(Project.class)
                .mappedBy((types, row) -> Project.ofPair(new Row(row)))
                .all());
    }

    int count(Viewer viewer) {
        return graph.query(Visible.compiled("""
                        MATCH (project:Project)
                        WHERE visible(project)
                        RETURN count(project)
                        """))
                .bind(viewer.tokens())
                .to("viewer")
                .fetchAs(Integer.class)
                .one()
                .orElse(0);
    }

    Optional<Agency> agency(String code) {
        return graph.query("""
                        MATCH (agency:Agency {code: $code})
                        RETURN agency
                        """)
                .bind(code)
                .to("code")
                .fetchAs(Agency.class)
                .mappedBy((types, row) -> Agency.of(new Row(row).row("agency")))
                .one();
    }

    /**
     * What else decides on acts in a project: the day its request was received, the Hub on a day, and the findings in
     * its runs.
     */
    record Surroundings(@Nullable LocalDate receivedOn, Set<String> hubs, Set<String> findings) {}

    Surroundings surroundings(String projectId, LocalDate day) {
        return graph.query("""
                        MATCH (project:Project {id: $project})
                        RETURN
                          head([(request:Request)-[:BECOMES]->(project) | request.receivedOn]) AS receivedOn,
                          COLLECT {
                            MATCH (hub:Agency)-[role:HOLDS_ROLE {role: 'HUB'}]->(:Programme)
                            WHERE coalesce(role.validFrom <= $day, true) AND coalesce(role.validTo >= $day, true)
                            RETURN DISTINCT hub.id
                          } AS hubs,
                          COLLECT {
                            MATCH (finding:Finding)-[:JUDGED_FOR]->(project)
                            RETURN finding.id
                          } AS findings
                        """)
                .bindAll(Map.of("project", projectId, "day", day))
                .fetchAs(Surroundings.class)
                .mappedBy((types, record) -> {
                    Row row = new Row(record);
                    return new Surroundings(
                            row.optionalDay("receivedOn"),
                            new HashSet<>(row.texts("hubs")),
                            new HashSet<>(row.texts("findings")));
                })
                .one()
                .orElseThrow();
    }

    Map<String, List<Agency>> providersOf(Collection<String> projectIds, Viewer viewer) {
        return listsOf("""
                UNWIND $ids AS id
                MATCH (:Project {id: id})<-[:BECOMES]-(:Request)-[:ASKS_FOR]->(element:DataElement)<-[:HAS]-(dataset:Dataset)
                WHERE visible(element)
                WITH DISTINCT id, dataset
                MATCH (dataset)<-[:HAS]-(:SourceSystem)<-[:OWNS]-(agency:Agency)
                WITH DISTINCT id, agency
                RETURN id, agency
                ORDER BY agency.code
                """, projectIds, viewer, row -> Agency.of(row.row("agency")));
    }

    Map<String, List<Agreement>> agreementsOf(Collection<String> projectIds, Viewer viewer) {
        return listsOf("""
                UNWIND $ids AS id
                MATCH (project:Project {id: id})
                CALL (project) {
                  MATCH (project)-[:RELIES_ON]->(agreement:Agreement)
                  RETURN agreement
                  UNION
                  MATCH (project)<-[:LICENSES]-(agreement:Agreement)
                  RETURN agreement
                }
                WITH id, agreement
                WHERE visible(agreement)
                RETURN id, agreement
                ORDER BY agreement.number
                """, projectIds, viewer, row -> Agreement.of(row.row("agreement")));
    }

    Map<String, List<Project>> ofAgreements(Collection<String> agreementIds, Viewer viewer) {
        return listsOf("""
                UNWIND $ids AS id
                MATCH (agreement:Agreement {id: id})
                CALL (agreement) {
                  MATCH (agreement)<-[:RELIES_ON]-(project:Project)
                  RETURN project
                  UNION
                  MATCH (agreement)-[:LICENSES]->(project:Project)
                  RETURN project
                }
                MATCH (project)-[:RECIPIENT]->(recipient:Agency)
                WHERE visible(project)
                RETURN id, project, recipient
                ORDER BY project.number
                """, agreementIds, viewer, Project::ofPair);
    }

    Map<String, UsesOfProject> usesOf(Collection<String> projectIds, Paging paging, Viewer viewer) {
        Map<String, UsesOfProject> pages = new HashMap<>();
        graph.query(Visible.compiled("""
                        UNWIND $ids AS id
                        MATCH (project:Project {id: id})
                        RETURN
                          id,
                          COUNT { (project)<-[:BECOMES]-(:Request)-[:ASKS_FOR]->(element:DataElement) WHERE visible(element) } AS total,
                          COLLECT {
                            MATCH (project)<-[:BECOMES]-(:Request)-[ask:ASKS_FOR]->(element:DataElement)
                            WITH ask, element, element.id + ' ' + ask.use AS key
                            WHERE key > $after AND visible(element)
                            ORDER BY key
                            LIMIT $limit
                            MATCH (element)<-[:HAS]-(dataset:Dataset)<-[:HAS]-(system:SourceSystem)<-[:OWNS]-(agency:Agency)
                            RETURN {ask: ask, element: element, dataset: dataset, system: system, agency: agency}
                            ORDER BY key
                          } AS uses
                        """))
                .bindAll(Map.of(
                        "ids",
                        projectIds,
                        "after",
                        paging.afterKey(),
                        "limit",
                        paging.first() + 1,
                        "viewer",
                        viewer.tokens()))
                .fetchAs(UsesOfProject.class)
                .mappedBy((types, row) -> UsesOfProject.of(new Row(row)))
                .all()
                .forEach(page -> pages.put(page.projectId(), page));
        return pages;
    }

    private <T> Map<String, List<T>> listsOf(
            String cypher, Collection<String> ids, Viewer viewer, Function<Row, T> read) {
        Map<String, List<T>> lists = new LinkedHashMap<>();
        graph.query(Visible.compiled(cypher))
                .bind(ids)
                .to("ids")
                .bind(viewer.tokens())
                .to("viewer")
                .fetchAs(Owned.class)
                .mappedBy((types, record) -> {
                    Row row = new Row(record);
                    return new Owned(row.text("id"), row);
                })
                .all()
                .forEach(owned -> lists.computeIfAbsent(owned.owner(), id -> new ArrayList<>())
                        .add(read.apply(owned.row())));
        return lists;
    }

    private record Owned(String owner, Row row) {}

    /** A page of the uses a project makes of elements. */
    record UsesOfProject(String projectId, List<ElementUse> uses, int total) {

        static UsesOfProject of(Row row) {
            return new UsesOfProject(
                    row.text("id"),
                    row.rows("uses").stream().map(ElementUse::ofChain).toList(),
                    row.number("total"));
        }
    }
}
