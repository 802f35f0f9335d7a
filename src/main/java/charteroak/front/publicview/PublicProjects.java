package charteroak.front.publicview;

import charteroak.ground.api.Paging;
import charteroak.ground.visibility.SeenGraph;
import charteroak.ground.visibility.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Reads approved projects, newest number first. No resident's page can show anything that these queries do not return.
 */
@Component
class PublicProjects {

    private static final String SHOWN = """
            RETURN project.id AS id,
                   project.number AS number,
                   project.title AS title,
                   project.titleEs AS titleEs,
                   project.summary AS summary,
                   project.summaryEs AS summaryEs,
                   project.stage AS stage,
                   project.illustrative AS illustrative,
                   recipient.code AS recipientCode,
                   recipient.name AS recipient,
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
                            WHEN element.name =~ '(?i).*(ssn|social.?security).*' THEN 'SOCIAL_SECURITY_NUMBER'
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
                               RETURN {code: class.code, name: class.name}
                             }}
                   } AS data,
                   COLLECT {
                     MATCH (project)-[:RELIES_ON|LICENSES]-(direct:Agreement)-[:UNDER*0..2]->(agreement:Agreement)
                     WHERE agreement.kind IN ['EMOU', 'DSA', 'DUL'] AND visible(agreement)
                     WITH DISTINCT agreement, CASE agreement.kind WHEN 'DUL' THEN 3 WHEN 'DSA' THEN 2 ELSE 1 END AS rank
                     ORDER BY rank, agreement.number
                     RETURN {id: agreement.id, number: agreement.number, kind: agreement.kind}
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
                     RETURN {code: basis.code, title: basis.title, citation: basis.citation, permits: basis.permits}
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

    private final SeenGraph graph;
    private final Clock clock;

    PublicProjects(SeenGraph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    List<PublicProject> page(Paging paging) {
        return graph.by(Viewer.PUBLIC, """
                        MATCH (project:Project)-[:RECIPIENT]->(recipient:Agency)
                        WHERE project.stage IN $approved AND visible(project) AND ($after = '' OR project.number < $after)
                        WITH project, recipient
                        ORDER BY project.number DESC
                        LIMIT $limit
                        """ + SHOWN + """
                        ORDER BY number DESC
                        """)
                .with("approved", PublicProject.Stage.names())
                .with("after", paging.afterKey())
                .with("limit", paging.first() + 1)
                .with("zone", clock.getZone().getId())
                .list(PublicProject::of);
    }

    Optional<PublicProject> byNumber(String number) {
        return graph.by(Viewer.PUBLIC, """
                        MATCH (project:Project {number: $number})-[:RECIPIENT]->(recipient:Agency)
                        WHERE project.stage IN $approved AND visible(project)
                        """ + SHOWN)
                .with("approved", PublicProject.Stage.names())
                .with("number", number)
                .with("zone", clock.getZone().getId())
                .one(PublicProject::of);
    }

    int count() {
        return graph.by(Viewer.PUBLIC, """
                        MATCH (project:Project)-[:RECIPIENT]->(:Agency)
                        WHERE project.stage IN $approved AND visible(project)
                        RETURN count(project)
                        """)
                .with("approved", PublicProject.Stage.names())
                .count();
    }
}
