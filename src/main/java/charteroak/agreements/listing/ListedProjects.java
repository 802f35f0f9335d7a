package charteroak.agreements.listing;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.archive.DossierShelf;
import charteroak.agreements.project.Project;
import charteroak.agreements.project.ProjectStage;
import charteroak.ground.api.Connection.Keyed;
import charteroak.ground.api.Paging;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.ListOrder;
import charteroak.ground.visibility.SeenGraph;
import charteroak.ground.visibility.Viewer;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads the projects that fit a filter, in an order, as far as what is kept decides it. Whoever names an element must see it. */
@Component
record ListedProjects(SeenGraph graph) {

    private static final List<String> STAGES =
            Arrays.stream(ProjectStage.values()).map(Enum::name).toList();

    private static final String FITTING = """
            MATCH (project:Project)-[:RECIPIENT]->(recipient:Agency)
            WHERE %s
              AND visible(project)
              AND ($stages IS NULL OR project.stage IN $stages)
              AND ($requestTypes IS NULL OR EXISTS { (project)<-[:BECOMES]-(request:Request) WHERE request.type IN $requestTypes })
              AND ($recipient IS NULL OR recipient.code = $recipient)
              AND ($provider IS NULL OR EXISTS {
                (project)<-[:BECOMES]-(:Request)-[:ASKS_FOR]->(element:DataElement)
                  <-[:HAS]-(:Dataset)<-[:HAS]-(:SourceSystem)<-[:OWNS]-(:Agency {code: $provider})
                WHERE visible(element)
              })
              AND ($element IS NULL OR EXISTS { (project)<-[:BECOMES]-(:Request)-[:ASKS_FOR]->(:DataElement {id: $element}) })
              AND ($protectionClass IS NULL OR EXISTS {
                MATCH (project)<-[:BECOMES]-(:Request)-[:ASKS_FOR]->(used:DataElement)<-[:HAS*0..1]-(carrier:DataElement|Dataset)
                  -[:PROTECTED_BY]->(:ProtectionClass {code: $protectionClass})
                WHERE all(thing IN [used, carrier] WHERE visible(thing))
              })
              AND ($legalBasis IS NULL OR EXISTS {
                (project)-[:RELIES_ON|LICENSES]-(agreement:Agreement)-[:SCHEDULES]->(:Schedule)-[:CITES]->(:LegalBasis {code: $legalBasis})
                WHERE visible(agreement)
              })
            """;

    /** A page of the projects that fit, each with its key in the order. */
    List<Keyed<Project>> page(ProjectFilter filter, ListOrder order, Paging paging, boolean inSpanish, Viewer viewer) {
        String asked = FITTING.formatted(order.after())
                + "WITH project, recipient, %s AS key\n".formatted(order.key())
                + "ORDER BY key%s\nLIMIT $limit\nRETURN project, recipient, key".formatted(order.direction());
        return graph.by(viewer, asked)
                .with(filter)
                .with("stageOrder", STAGES)
                .with("inSpanish", inSpanish)
                .page(paging)
                .list(row -> new Keyed<>(Project.ofPair(row), row.text("key")));
    }

    int count(ProjectFilter filter, Viewer viewer) {
        return graph.by(viewer, FITTING.formatted("true") + "RETURN count(project)")
                .with(filter)
                .count();
    }

    /** All projects that fit, in order, with the marks of those of their licenses that the viewer may see. */
    List<Candidate> candidates(ProjectFilter filter, ListOrder order, boolean inSpanish, Viewer viewer) {
        String asked = FITTING.formatted("true") + "WITH project, %s AS key\n".formatted(order.key()) + """
                RETURN project {.id} AS project, key, COLLECT {
                  MATCH (project)<-[:LICENSES]-(agreement:Agreement {kind: 'DUL'})
                  WHERE visible(agreement)
                """ + "RETURN "
                + DossierShelf.MARK + "} AS licenses\n"
                + "ORDER BY key" + order.direction();
        return graph.by(viewer, asked)
                .with(filter)
                .with("stageOrder", STAGES)
                .with("inSpanish", inSpanish)
                .list(Candidate::of);
    }

    /** A project that may belong to a list, its key in the order, and the marks of its licenses. */
    record Candidate(ProjectId id, String key, List<Row> licenses) {

        static Candidate of(Row row) {
            return new Candidate(row.row("project").id("id", ProjectId::new), row.text("key"), row.rows("licenses"));
        }
    }
}
