package charteroak.judgement.deadline;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Dossiers;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.project.Project;
import charteroak.agreements.project.ProjectHistory;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.law.LegalBasis;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.SeenGraph;
import charteroak.ground.visibility.Viewer;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Reads the facts from which deadlines are found: every document a viewer may see in one query, and every project in
 * another.
 */
@Component
record DeadlineRecords(SeenGraph graph) {

    private static final String DOCUMENTS = """
            MATCH (agreement:Agreement)
            WHERE agreement.kind IN ['EMOU', 'DSA', 'DUL'] AND visible(agreement)
            RETURN
              agreement {
            """ + Dossiers.BINDING + """
              } AS dossier,
              [(agreement)-[:UNDER]->(above:Agreement) | above.id] AS under,
              COLLECT {
                MATCH (agreement)-[:LICENSES]->(project:Project)
                WHERE visible(project)
                RETURN project.id AS project
                ORDER BY project
                UNION
                MATCH (agreement)<-[:RELIES_ON]-(project:Project)
                WHERE visible(project)
                RETURN project.id AS project
                ORDER BY project
              } AS projects,
              COLLECT {
                MATCH (agreement)-[:SCHEDULES]->(schedule:Schedule)-[:OF]->(provider:Agency)
                WHERE EXISTS {
                  MATCH (schedule)-[:CITES]->(ending:LegalBasis)
                  WHERE ending.validTo IS NOT NULL
                }
                MATCH (schedule)-[:CITES]->(basis:LegalBasis)
                RETURN {
                  schedule: schedule {.*, provider: provider},
                  basis:
            """ + LegalBasis.REPEALS + """
                  ,
                  satisfies: [(basis)-[:SATISFIES]->(class:ProtectionClass) | class.code]
                }
                ORDER BY schedule.id, basis.code
              } AS citations
            ORDER BY agreement.number
            """;

    private static final String PROJECTS = """
            MATCH (project:Project)-[:RECIPIENT]->(recipient:Agency)
            WHERE visible(project)
            RETURN
              project,
              recipient,
              COLLECT {
                MATCH (act:Act)-[:ON]->(project)
                WHERE act.kind IN ['MATCHING_CONFIRMED', 'INPUTS_DESTROYED', 'VOIDED']
                RETURN
            """ + Dossiers.ACT + """
              } AS history,
              COLLECT {
                MATCH (project)<-[:BECOMES]-(:Request)-[:ASKS_FOR]->(:DataElement)<-[:HAS]-(dataset:Dataset)
                WHERE EXISTS { (project)<-[:ON]-(:Act {kind: 'MATCHING_CONFIRMED'}) }
                WITH DISTINCT dataset
                MATCH (dataset)<-[:HAS]-(:SourceSystem)<-[:OWNS]-(agency:Agency)
                RETURN DISTINCT agency
              } AS providers
            ORDER BY project.number
            """;

    /** The documents as known at an instant, without those not drafted yet. */
    List<DueDocument> documents(Instant knownAt, Viewer viewer) {
        return graph.by(viewer, DOCUMENTS).list(row -> document(row, knownAt)).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    List<Undertaking> projects(Viewer viewer) {
        return graph.by(viewer, PROJECTS).list(DeadlineRecords::project);
    }

    private static Optional<DueDocument> document(Row row, Instant knownAt) {
        AgreementId id = row.row("dossier").id("id", AgreementId::new);
        return DueDocument.of(
                Dossier.of(row.row("dossier")),
                new HashSet<>(row.ids("under", AgreementId::new)),
                row.ids("projects", ProjectId::new),
                row.rows("citations").stream()
                        .map(citation -> new DueDocument.Citation(
                                Schedule.of(id, citation.row("schedule")),
                                LegalBasis.of(citation.row("basis")).knownAt(knownAt),
                                Set.copyOf(citation.texts("satisfies"))))
                        .toList(),
                knownAt);
    }

    private static Undertaking project(Row row) {
        Project project = Project.ofPair(row);
        return new Undertaking(
                project,
                new ProjectHistory(
                        project.id(),
                        row.rows("history").stream()
                                .map(act -> Act.of(project.id(), act))
                                .toList()),
                row.rows("providers").stream().map(Agency::of).toList());
    }

    /**
     * A project, with as much of it as deadlines depend on.
     *
     * @param providers the agencies whose data it uses; none where no matching was confirmed
     */
    record Undertaking(Project project, ProjectHistory history, List<Agency> providers) {}
}
