package charteroak.front.publicview;

import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.ground.api.Connection;
import charteroak.ground.api.Paging;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.SeenGraph;
import charteroak.ground.visibility.Viewer;
import charteroak.judgement.coverage.Terms;
import charteroak.judgement.coverage.Terms.ForceTerm;
import charteroak.judgement.coverage.Verdicts;
import charteroak.judgement.coverage.Verdicts.VerdictToday;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * The public register of approved projects, newest number first. No resident's page can show anything that these
 * queries do not return.
 */
@Service
record PublicRegister(SeenGraph graph, Terms terms, Verdicts verdicts, Clock clock) {

    private static final String APPROVED = """
            MATCH (project:Project)-[:RECIPIENT]->(recipient:Agency)
            WHERE coalesce(project.stageKept, project.stage) IN $approved AND visible(project)
            """;

    private static final String SHOWN = """
            RETURN project {.id, .number, .title, .titleEs, .summary, .summaryEs, stage: coalesce(project.stageKept, project.stage), stopped: project.stageKept IS NOT NULL, .illustrative} AS project,
                   recipient {.code, .name} AS recipient,
                   COLLECT {
                     MATCH (project)<-[:BECOMES]-(:Request)-[ask:ASKS_FOR]->(element:DataElement)
                     WHERE visible(element)
                     MATCH (element)<-[:HAS]-(dataset:Dataset)<-[:HAS]-(system:SourceSystem)<-[:OWNS]-(agency:Agency)
                     WITH agency, system, dataset, ask.use AS use, element
                     ORDER BY dataset.title
                     WITH agency, system,
                          collect(DISTINCT CASE use WHEN 'PAYLOAD' THEN dataset.title END) AS datasets,
                          collect(DISTINCT CASE
                            WHEN use <> 'LINKAGE_KEY' THEN null
                            WHEN element.identifierClass <> 'DIRECT_IDENTIFIER' THEN element.identifierClass
                            WHEN EXISTS { (element)-[:REALISES]->(:Concept {identifies: 'SOCIAL_SECURITY_NUMBER'}) } THEN 'SOCIAL_SECURITY_NUMBER'
                            ELSE 'DIRECT_IDENTIFIER'
                          END) AS matching,
                          collect(element) + collect(DISTINCT dataset) AS used
                     ORDER BY system.name
                     WITH agency, used, matching, CASE WHEN datasets <> [] THEN {name: system.name, datasets: datasets} END AS studied
                     WITH agency, collect(studied) AS studied, collect(matching) AS matching, collect(used) AS used
                     ORDER BY agency.name
                     RETURN {code: agency.code, agency: agency.name, studied: studied,
                             matching: reduce(all = [], some IN matching | all + some),
                             kinds: COLLECT {
                               UNWIND used AS some
                               UNWIND some AS thing
                               MATCH (thing)-[:PROTECTED_BY]->(class:ProtectionClass)
                               WITH DISTINCT class
                               ORDER BY class.name
                               RETURN class {.code, .name}
                             }}
                   } AS data,
                   COLLECT {
                     MATCH (project)-[:RELIES_ON|LICENSES]-(direct:Agreement)-[:UNDER*0..2]->(agreement:Agreement)
                     WHERE agreement.kind IN ['EMOU', 'DSA', 'DUL'] AND visible(agreement)
                     WITH DISTINCT agreement, CASE agreement.kind WHEN 'DUL' THEN 3 WHEN 'DSA' THEN 2 ELSE 1 END AS rank
                     ORDER BY rank, agreement.number
                     RETURN agreement {.id, .number, .kind}
                   } AS agreements,
                   COLLECT {
                     MATCH (project)-[:RELIES_ON]->(agreement:Agreement)-[:SCHEDULES]->(schedule:Schedule)-[:CITES]->(basis:LegalBasis)
                     WHERE visible(agreement) AND EXISTS {
                       MATCH (project)<-[:BECOMES]-(:Request)-[:ASKS_FOR]->(element:DataElement)
                       WHERE visible(element)
                         AND (EXISTS { (schedule)-[:GRANTS]->(element) }
                              OR EXISTS { (schedule)-[:GRANTS]->(:Dataset)-[:HAS]->(element) })
                     }
                     WITH DISTINCT basis
                     ORDER BY basis.code
                     RETURN basis {.code, .title, .citation, .permits}
                   } AS laws,
                   COLLECT {
                     MATCH (project)<-[:FOR]-(run:Run)
                     WHERE run.firstEventAt IS NOT NULL
                     WITH DISTINCT date(datetime({
                       epochMillis: coalesce(run.startedAt, run.firstEventAt).epochMillis, timezone: $zone})) AS day
                     ORDER BY day DESC
                     LIMIT 100
                     RETURN toString(day)
                   } AS linkageRanOn
            """;

    /**
     * Whether each project's use of data is covered today, in one query; projects of which nothing can be shown are
     * left out.
     */
    Map<PublicProject, PublicVerdict> today(Collection<PublicProject> of) {
        Map<ProjectId, VerdictToday> known =
                verdicts.today(of.stream().map(PublicProject::id).collect(Collectors.toSet()));
        Map<PublicProject, PublicVerdict> found = new HashMap<>();
        for (PublicProject project : of) {
            Optional.ofNullable(known.get(project.id()))
                    .flatMap(PublicVerdict::of)
                    .ifPresent(verdict -> found.put(project, verdict));
        }
        return found;
    }

    Connection<PublicProject> page(Paging paging) {
        List<PublicProject> page = projects(approved(APPROVED + """
                          AND ($after = '' OR project.number < $after)
                        WITH project, recipient
                        ORDER BY project.number DESC
                        LIMIT $limit
                        """ + SHOWN + """
                        ORDER BY project.number DESC
                        """)
                .with("after", paging.afterKey())
                .with("limit", paging.first() + 1));
        return Connection.of(page, paging, PublicProject::number, this::count);
    }

    Optional<PublicProject> project(String number) {
        return projects(approved(APPROVED + """
                          AND project.number = $number
                        """ + SHOWN).with("number", number)).stream()
                .findFirst();
    }

    private int count() {
        return approved(APPROVED + """
                        RETURN count(project)
                        """).count();
    }

    private SeenGraph.Question approved(String cypher) {
        return graph.by(Viewer.PUBLIC, cypher).with("approved", PublicProject.Stage.names());
    }

    /** Reads projects together with the terms of their agreements. */
    private List<PublicProject> projects(SeenGraph.Question question) {
        List<Row> found = question.with("zone", clock.getZone().getId()).list(project -> project);
        Map<AgreementId, ForceTerm> known = terms.today(found.stream()
                .flatMap(project -> project.rows("agreements").stream())
                .map(agreement -> agreement.id("id", AgreementId::new))
                .collect(Collectors.toSet()));
        return found.stream().map(project -> PublicProject.of(project, known)).toList();
    }
}
