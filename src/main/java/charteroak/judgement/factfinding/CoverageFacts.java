package charteroak.judgement.factfinding;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.archive.DossierShelf;
import charteroak.agreements.project.Project;
import charteroak.agreements.project.ProjectHistory;
import charteroak.catalogue.catalog.ElementId;
import charteroak.ground.calendar.StateCalendar;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.SeenGraph;
import charteroak.ground.visibility.Viewer;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.verdict.ElementCoverage;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Reads all facts of any number of projects in one query, and dossiers that changed since they were last read in
 * another. It starts at a project's agreements and schedules, because starting at the element would walk every schedule
 * that ever granted it.
 */
@Component
public record CoverageFacts(SeenGraph graph, DossierShelf shelf, StateCalendar calendar) {

    /** The facts of a project, where the viewer may see it. */
    public Optional<Facts> ofProject(ProjectId projectId, Viewer viewer) {
        return ofProjects(List.of(projectId), viewer).stream().findFirst();
    }

    /** The facts of several projects, in one query. */
    public List<Facts> ofProjects(Collection<ProjectId> projectIds, Viewer viewer) {
        return graph.by(viewer, FactsQueries.OF_PROJECTS)
                .with("projects", projectIds)
                .one(this::facts)
                .orElse(List.of());
    }

    /** The facts of uses that no project asks for yet; elements that the viewer cannot see are left out. */
    public Facts ofRequest(Project request, Collection<AskedUse> asked, Viewer viewer) {
        return graph.by(viewer, FactsQueries.OF_REQUEST)
                .with("asks", asked)
                .one(row -> facts(row).getFirst())
                .orElseThrow()
                .of(request, new ProjectHistory(request.id(), List.of()));
    }

    /** The projects that rest on an agreement or a legal basis, by number. Every project rests on the memoranda. */
    public List<ProjectId> projectsRestingOn(String agreementOrBasis, Viewer viewer) {
        return graph.by(viewer, """
                        CALL () {
                          MATCH (agreement:Agreement {id: $id, kind: 'DSA'})<-[:RELIES_ON]-(project:Project)
                          WHERE visible(agreement)
                          RETURN project
                          UNION
                          MATCH (agreement:Agreement {id: $id, kind: 'DUL'})-[:LICENSES]->(project:Project)
                          WHERE visible(agreement)
                          RETURN project
                          UNION
                          MATCH (agreement:Agreement {id: $id, kind: 'EMOU'})
                          WHERE visible(agreement)
                          MATCH (project:Project)
                          RETURN project
                          UNION
                          MATCH (:LegalBasis {id: $id})<-[:CITES]-(:Schedule)<-[:SCHEDULES]-(:Agreement)<-[:RELIES_ON]-(project:Project)
                          RETURN project
                        }
                        RETURN project.id AS id
                        ORDER BY project.number
                        """).with("id", agreementOrBasis).list(row -> row.id("id", ProjectId::new));
    }

    /** The facts of an element whoever uses it, where the viewer may see it. */
    public Optional<Facts> ofElement(ElementId elementId, Viewer viewer) {
        return graph.by(viewer, FactsQueries.OF_ELEMENT)
                .with("element", elementId)
                .one(row -> facts(row).getFirst());
    }

    /** The projects that rely on each agreement, have a license, and ask for the element, by agreement and element. */
    public Map<ElementCoverage, List<Project>> projects(Collection<ElementCoverage> asked, Viewer viewer) {
        Map<ElementCoverage, List<Project>> found = new HashMap<>();
        List<ElementCoverage> pairs = List.copyOf(asked);
        graph.by(viewer, """
                        UNWIND $pairs AS pair
                        MATCH (agreement:Agreement {id: pair.agreement})<-[:RELIES_ON]-(project:Project)-[:RECIPIENT]->(recipient:Agency)
                        WHERE visible(project)
                          AND EXISTS { (project)<-[:LICENSES]-(:Agreement {kind: 'DUL'}) }
                          AND EXISTS { (project)<-[:BECOMES]-(:Request)-[:ASKS_FOR]->(:DataElement {id: pair.element}) }
                        WITH pair, project, recipient
                        ORDER BY project.number
                        RETURN pair.at AS at, collect({project: project, recipient: recipient}) AS projects
                        """)
                .with(
                        "pairs",
                        IntStream.range(0, pairs.size())
                                .mapToObj(at -> Map.of(
                                        "at", at,
                                        "agreement", pairs.get(at).agreement().id(),
                                        "element", pairs.get(at).elementId()))
                                .toList())
                .list(Function.identity())
                .forEach(row -> found.put(
                        pairs.get(row.number("at")),
                        row.rows("projects").stream().map(Project::ofPair).toList()));
        return found;
    }

    private List<Facts> facts(Row answer) {
        return new FactsAnswer(answer, shelf.dossiers(answer.rows("marks")), calendar).facts();
    }
}
