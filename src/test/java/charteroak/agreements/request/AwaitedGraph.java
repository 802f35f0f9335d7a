package charteroak.agreements.request;

/** How an {@link AwaitedWorld} is written. */
final class AwaitedGraph {

    private AwaitedGraph() {}

    /** Four agencies, a document, a project that may rest on it, and a memorandum that may bind its providers. */
    static final String WRITTEN = """
            UNWIND ['AWP', 'AWQ', 'AWH', 'AWR'] AS code
            MERGE (agency:Agency {id: 'agency-' + toLower(code)})
              SET agency += {code: code, name: 'Awaited ' + code, aliases: [], kind: 'STATE_AGENCY', illustrative: true}
            MERGE (system:SourceSystem {id: 'system-' + toLower(code)}) SET system.name = 'Awaited'
            MERGE (agency)-[:OWNS]->(system)
            MERGE (dataset:Dataset {id: 'dataset-' + toLower(code)}) SET dataset.title = 'Awaited'
            MERGE (system)-[:HAS]->(dataset)
            MERGE (element:DataElement {id: 'element-' + toLower(code)})
              SET element += {name: 'Awaited', dataType: 'TEXT', classification: 'INTERNAL', identifierClass: 'OTHER'}
            MERGE (dataset)-[:HAS]->(element);
            MERGE (programme:Programme {id: 'programme-awaited'})
            WITH programme
            MATCH (hub:Agency {code: 'AWH'})
            MERGE (hub)-[:HOLDS_ROLE {role: 'HUB'}]->(programme)
            MERGE (hub)-[:HOLDS_ROLE {role: 'OPERATING_GROUP'}]->(programme);
            MERGE (basis:LegalBasis {id: 'basis-awaited'})
              SET basis += {code: 'AWAITED-LAW', title: 'Awaited', citation: '1 AWA 2', appliesTo: 'all', permits: 'all', purposes: [], conditions: [$attested], confidence: 'K'}
            MERGE (condition:Condition {id: 'condition-awaited'})
              SET condition += {code: $attested, title: 'Awaited', evaluator: 'ATTESTED'}
            MERGE (basis)-[:REQUIRES]->(condition);
            CREATE (agreement:Agreement {id: $agreement, number: $number, kind: $kind, title: 'Awaited', illustrative: true,
                                         termFrom: $started, termTo: $termTo, stamp: randomUUID(), readers: $hidden})
            WITH agreement
            CALL (agreement) {
              UNWIND $parties AS party
              MATCH (agency:Agency {code: party.code})
              CREATE (agreement)-[:PARTY {role: party.role}]->(agency)
            }
            CALL (agreement) {
              UNWIND $providers AS code
              MATCH (agency:Agency {code: code})
              WHERE $kind IN ['DSA', 'DUL']
              CREATE (agreement)-[:SCHEDULES]->(schedule:Schedule {id: 'schedule-' + $slug + '-' + code, purposes: ['EVALUATION']})-[:OF]->(agency)
              WITH schedule
              MATCH (basis:LegalBasis {id: 'basis-awaited'})
              CREATE (schedule)-[:CITES]->(basis)
            }
            CALL (agreement) {
              UNWIND $users AS name
              CREATE (agreement)-[:NAMES]->(:LicensedUser {id: 'user-' + $slug + '-' + name, name: name, stateEmployee: true})
            };
            MERGE (memorandum:Agreement {id: 'agreement-awm-made-under'})
              SET memorandum += {number: 'AWM-MADE-UNDER', kind: 'EMOU', title: 'Awaited', illustrative: true};
            MATCH (agreement:Agreement {id: $agreement})
            WHERE $executed
            CALL (agreement) {
              MATCH (agreement)-[:SCHEDULES]->(schedule:Schedule)-[:OF]->(provider:Agency)
              CREATE (act:Act {id: 'act-' + schedule.id, kind: 'AFFIRMED', effectiveOn: $started, recordedAt: datetime() - duration('P30D')})
              CREATE (act)-[:ON]->(agreement)
              CREATE (act)-[:BY]->(provider)
              CREATE (act)-[:ON_SCHEDULE]->(schedule)
            }
            CALL (agreement) {
              MATCH (agreement)-[:PARTY]->(party:Agency)
              WITH DISTINCT agreement, party
              CREATE (act:Act {id: 'act-' + $slug + '-' + party.code, kind: 'SIGNED', effectiveOn: $started, recordedAt: datetime() - duration('P29D')})
              CREATE (act)-[:ON]->(agreement)
              CREATE (act)-[:BY]->(party)
            };
            MATCH (recipient:Agency {code: $recipient})
            CREATE (project:Project {id: $project, number: 'AWP-' + $seed, title: 'Awaited', summary: 'Awaited.', purpose: 'EVALUATION',
                                     stage: $stage, illustrative: true, startsOn: $started, readers: $hiddenProject, author: $author})-[:RECIPIENT]->(recipient)
            CREATE (request:Request {id: 'request-aw-' + $seed, number: 'AWP-' + $seed, type: 'INITIAL', receivedOn: $started})-[:BECOMES]->(project)
            CREATE (run:Run {id: 'run-aw-' + $seed, runId: 'aw-' + $seed, state: 'COMPLETED', readers: ['PARTICIPANTS', 'SERVER']})-[:FOR]->(project)
            CREATE (:LinkageJob {id: 'job-aw-' + $seed, namespace: 'aw', name: 'aw-' + $seed})-[:HAS_RUN]->(run)
            CREATE (finding:Finding {id: $finding, kind: 'COLUMN_NOT_COVERED', state: 'OPEN', message: 'It was read.', occurredOn: $started,
                                     recordedAt: datetime() - duration('P1D'), countsSince: [datetime() - duration('P1D')], judgedFor: $project})-[:IN]->(run)
            CREATE (finding)-[:JUDGED_FOR]->(project)
            WITH project, request
            CALL (project) {
              WITH project
              WHERE $author IS NOT NULL
              CREATE (:RequestForm {id: 'form-aw-' + $seed, title: 'Awaited', uses: [], users: [], questions: [], texts: [], keptAt: datetime()})-[:FORM_OF]->(project)
            }
            CALL () {
              UNWIND CASE WHEN $bound THEN [1] ELSE [] END AS once
              CREATE (memorandum:Agreement {id: 'agreement-aw-memorandum-' + $seed, number: 'AWM-' + $seed, kind: 'EMOU', title: 'Awaited', illustrative: true})
              WITH memorandum
              MATCH (agency:Agency) WHERE agency.code IN ['AWP', 'AWQ']
              CREATE (memorandum)-[:PARTY {role: 'PARTICIPANT'}]->(agency)
              CREATE (act:Act {id: 'act-aw-memorandum-' + $seed + agency.code, kind: 'SIGNED', effectiveOn: $started, recordedAt: datetime() - duration('P29D')})
              CREATE (act)-[:ON]->(memorandum)
              CREATE (act)-[:BY]->(agency)
            }
            CALL (project) {
              MATCH (agreement:Agreement {id: $agreement})
              WHERE $rests AND $kind = 'DSA'
              CREATE (project)-[:RELIES_ON]->(agreement)
            }
            CALL (project) {
              MATCH (agreement:Agreement {id: $agreement})
              WHERE $rests AND $kind = 'DUL'
              CREATE (agreement)-[:LICENSES]->(project)
            }
            CALL (project) {
              MATCH (hub:Agency {code: 'AWH'})
              WHERE $stage = 'DISCLOSURE_REVIEW'
              CREATE (act:Act {id: 'act-matched-' + $seed, kind: 'MATCHING_CONFIRMED', effectiveOn: $started, recordedAt: datetime() - duration('P9D')})
              CREATE (act)-[:ON]->(project)
              CREATE (act)-[:BY]->(hub)
            }
            CALL (project) {
              UNWIND $votingSince AS opened
              WITH project, opened
              WHERE $stage = 'IN_REVIEW'
              CREATE (act:Act {id: 'act-' + toLower(opened.kind) + '-' + $seed, kind: opened.kind,
                               effectiveOn: date() - duration({days: opened.days}), recordedAt: datetime() - duration({days: opened.days})})
              CREATE (act)-[:ON]->(project)
            }
            CALL (request) {
              UNWIND $asked AS code
              MATCH (element:DataElement {id: 'element-' + toLower(code)})
              CREATE (request)-[:ASKS_FOR {use: 'PAYLOAD'}]->(element)
            }
            CALL (project) {
              UNWIND $reviewed AS code
              MATCH (agency:Agency {code: code})
              CREATE (act:Act {id: 'act-reviewed-' + $seed + '-' + code, kind: 'PUBLICATION_REVIEWED', effectiveOn: $started, recordedAt: datetime() - duration('P9D')})
              CREATE (act)-[:ON]->(project)
              CREATE (act)-[:BY]->(agency)
            }""";
}
