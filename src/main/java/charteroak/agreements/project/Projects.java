package charteroak.agreements.project;

import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.agreement.Agreement;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.api.Paging;
import charteroak.ground.id.PublicId;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.SeenGraph;
import charteroak.ground.visibility.Viewer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Reads projects and the uses they make of data elements. */
@Component
record Projects(SeenGraph graph) {

    Optional<Project> named(String numberOrId, Viewer viewer) {
        return graph.by(viewer, """
                        CALL () {
                          MATCH (project:Project {number: $named})
                          RETURN project
                          UNION
                          MATCH (project:Project {id: $named})
                          RETURN project
                          UNION
                          MATCH (project:Project {workingNumber: $named})
                          RETURN project
                        }
                        MATCH (project)-[:RECIPIENT]->(recipient:Agency)
                        WHERE visible(project)
                        RETURN project, recipient
                        ORDER BY project.number = $named DESC
                        """).with("named", numberOrId).one(Project::ofPair);
    }

    /** The marks of the projects that somebody may see, in one row. */
    Map<ProjectId, ProjectMark> marks(Viewer viewer) {
        return graph.by(viewer, """
                        MATCH (project:Project)
                        WHERE visible(project)
                        RETURN collect(project.id) AS ids, collect(
                        """ + ProjectMark.OF_PROJECT + ") AS marks")
                .one(row -> {
                    List<ProjectId> ids = row.ids("ids", ProjectId::new);
                    List<List<String>> found = row.textLists("marks");
                    Map<ProjectId, ProjectMark> marks = new TreeMap<>(Comparator.comparing(ProjectId::value));
                    for (int at = 0; at < ids.size(); at++) {
                        marks.put(ids.get(at), ProjectMark.of(found.get(at)));
                    }
                    return marks;
                })
                .orElseThrow();
    }

    /** The days on which the requests of some projects were received; those of which nobody knows are left out. */
    Map<ProjectId, LocalDate> received(Collection<ProjectId> ids) {
        return graph.unseen("of projects that were found for the viewer", """
                        UNWIND $ids AS id
                        MATCH (project:Project {id: id})
                        WITH id, head([(request:Request)-[:BECOMES]->(project) | request.receivedOn]) AS receivedOn
                        WHERE receivedOn IS NOT NULL
                        RETURN id, receivedOn
                        """)
                .with("ids", ids)
                .each(ProjectId::new, row -> row.day("receivedOn"));
    }

    Map<ProjectId, Project> byIds(Collection<ProjectId> ids, Viewer viewer) {
        return graph.by(viewer, """
                        UNWIND $ids AS id
                        MATCH (project:Project {id: id})-[:RECIPIENT]->(recipient:Agency)
                        WHERE visible(project)
                        RETURN id, project, recipient
                        """).with("ids", ids).each(ProjectId::new, Project::ofPair);
    }

    Map<ProjectId, List<Agency>> providersOf(Collection<ProjectId> projectIds, Viewer viewer) {
        return graph.by(viewer, """
                UNWIND $ids AS id
                MATCH (:Project {id: id})<-[:BECOMES]-(:Request)-[:ASKS_FOR]->(element:DataElement)<-[:HAS]-(dataset:Dataset)
                WHERE visible(element)
                WITH DISTINCT id, dataset
                MATCH (dataset)<-[:HAS]-(:SourceSystem)<-[:OWNS]-(agency:Agency)
                WITH DISTINCT id, agency
                RETURN id, agency
                ORDER BY agency.code
                """).with("ids", projectIds).lists(ProjectId::new, Projects::agency);
    }

    Map<ProjectId, List<Agreement>> agreementsOf(Collection<ProjectId> projectIds, Viewer viewer) {
        return graph.by(viewer, """
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
                """)
                .with("ids", projectIds)
                .lists(ProjectId::new, row -> Agreement.of(row.row("agreement")));
    }

    Map<AgreementId, List<Project>> ofAgreements(Collection<AgreementId> agreementIds, Viewer viewer) {
        return graph.by(viewer, """
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
                """).with("ids", agreementIds).lists(AgreementId::new, Project::ofPair);
    }

    Map<ProjectId, UsesOfProject> usesOf(Collection<? extends PublicId> projectIds, Paging paging, Viewer viewer) {
        return graph.by(viewer, """
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
                        """).with("ids", projectIds).page(paging).each(ProjectId::new, UsesOfProject::of);
    }

    private static Agency agency(Row row) {
        return Agency.of(row.row("agency"));
    }

    /** A page of the uses a project makes of elements. */
    record UsesOfProject(List<ElementUse> uses, int total) {

        static UsesOfProject of(Row row) {
            return new UsesOfProject(
                    row.rows("uses").stream().map(ElementUse::ofChain).toList(), row.number("total"));
        }
    }
}
