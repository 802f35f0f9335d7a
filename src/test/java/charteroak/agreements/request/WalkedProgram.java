package charteroak.agreements.request;

import charteroak.UnwrittenGraph;
import charteroak.agreements.act.Act;
import charteroak.agreements.act.Act.Kind;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.archive.Archive;
import charteroak.agreements.form.RequestWriting;
import charteroak.agreements.formality.ActInput;
import charteroak.agreements.formality.AgreementActInput;
import charteroak.agreements.formality.ProjectActInput;
import charteroak.agreements.negotiation.Negotiation;
import charteroak.agreements.negotiation.PaperDrafting;
import charteroak.agreements.project.ProjectStage;
import charteroak.agreements.request.WalkedMoves.Place;
import charteroak.catalogue.catalog.Catalog;
import charteroak.ground.api.Caller;
import charteroak.ground.api.Outcome;
import charteroak.ground.work.WorkItem;
import charteroak.ground.work.WorkKind;
import charteroak.ground.work.WorkSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The services through which people act in a walk, and what is read of it from outside of them. */
record WalkedProgram(
        Negotiation negotiation,
        Proceedings proceedings,
        PaperDrafting drafting,
        RequestWriting writing,
        Archive archive,
        Catalog catalog,
        List<WorkSource> sources,
        Neo4jClient graph,
        PlatformTransactionManager transactions,
        Clock clock) {

    private static final Set<WorkKind> KINDS =
            EnumSet.complementOf(EnumSet.of(WorkKind.FINDING_TO_RESOLVE, WorkKind.DEFINITION_TO_REVIEW));

    /** Has somebody look at a program of which nothing was walked yet, and forgets all that was written meanwhile. */
    void inAProgram(Runnable walk) {
        UnwrittenGraph empty = UnwrittenGraph.of(graph);
        try {
            for (String statement : WalkGraph.WRITTEN.split(";\n")) {
                graph.query(statement).run();
            }
            walk.run();
        } finally {
            empty.restore();
        }
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Outcome<?> act(Kind kind, ActInput input, Caller person) {
        return switch (input) {
            case AgreementActInput toDocument -> negotiation.act(kind, toDocument, person);
            case ProjectActInput inProject -> proceedings.act(kind, inProject, person);
            default -> throw new IllegalArgumentException(input.toString());
        };
    }

    /** What came of something that is not kept. */
    <T> T undone(Supplier<T> doing) {
        T came = new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            return doing.get();
        });
        if (came == null) {
            throw new IllegalStateException("Nothing came of it.");
        }
        return came;
    }

    /** Something that a person is told to do. */
    record Told(WorkItem item, Caller person) {}

    List<Told> told(Caller person) {
        return sources.stream()
                .flatMap(source -> source.waitingFor(person, KINDS).stream())
                .map(item -> new Told(item, person))
                .toList();
    }

    Place place(ProjectId project) {
        return graph.query("MATCH (project:Project {id: $id}) RETURN project.stage AS stage, project.stageKept AS kept")
                .bind(project.value())
                .to("id")
                .fetchAs(Place.class)
                .mappedBy((types, row) -> new Place(
                        ProjectStage.valueOf(row.get("stage").asString()),
                        row.get("kept").isNull()
                                ? null
                                : ProjectStage.valueOf(row.get("kept").asString())))
                .one()
                .orElseThrow();
    }

    String number(ProjectId project) {
        return graph.query("MATCH (project:Project {id: $id}) RETURN project.number")
                .bind(project.value())
                .to("id")
                .fetchAs(String.class)
                .one()
                .orElseThrow();
    }

    /** The latest version of the form that was handed in; 0 where none was. */
    int formVersion(ProjectId project) {
        return graph.query("MATCH (:Project {id: $id})<-[:HANDED_IN_FOR]-(form) RETURN coalesce(max(form.number), 0)")
                .bind(project.value())
                .to("id")
                .fetchAs(Integer.class)
                .one()
                .orElse(0);
    }

    /** The documents that the project rests on, in the order of their numbers. */
    List<Dossier> documents(ProjectId project) {
        Collection<String> ids = graph.query(
                        "MATCH (:Project {id: $id})-[:RELIES_ON|LICENSES]-(a:Agreement) RETURN DISTINCT a.id ORDER BY a.id")
                .bind(project.value())
                .to("id")
                .fetchAs(String.class)
                .all();
        Map<AgreementId, Dossier> dossiers =
                archive.dossiers(ids.stream().map(AgreementId::new).toList());
        return ids.stream().map(AgreementId::new).map(dossiers::get).toList();
    }

    /** All acts in the project and on its documents. */
    List<Act> acts(ProjectId project) {
        return Stream.concat(
                        archive.actsOfProjects(List.of(project)).getOrDefault(project, List.of()).stream(),
                        documents(project).stream().flatMap(document -> document.acts().stream()))
                .toList();
    }

    long trailEnd() {
        return graph.query("MATCH (head:AuditHead) RETURN head.sequence")
                .fetchAs(Long.class)
                .one()
                .orElse(0L);
    }

    /** What the trail tells since it ended somewhere, as "ACTION subject". */
    List<String> toldSince(long end) {
        return graph
                .query("MATCH (change:Change) WHERE change.sequence > $end AND change.action <> 'READ' "
                        + "RETURN change.action + ' ' + change.subject ORDER BY change.sequence")
                .bind(end)
                .to("end")
                .fetchAs(String.class)
                .all()
                .stream()
                .toList();
    }
}
