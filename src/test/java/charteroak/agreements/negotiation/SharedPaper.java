package charteroak.agreements.negotiation;

import org.springframework.data.neo4j.core.Neo4jClient;

/** A small world for tests: a provider, a Hub and a recipient, their memorandum, an amended agreement, a license and a project. */
public final class SharedPaper {

    private SharedPaper() {}

    /** Makes it once; every id in it begins with its kind and {@code paper}. */
    public static void in(Neo4jClient graph) {
        boolean there = graph.query("MATCH (project:Project {id: 'project-paper'}) RETURN count(project)")
                        .fetchAs(Integer.class)
                        .one()
                        .orElse(0)
                > 0;
        if (there) {
            return;
        }
        for (String statement : STATEMENTS.split(";\n")) {
            graph.query(statement).run();
        }
    }

    private static final String STATEMENTS = """
            UNWIND [['p', 'PPA', 'Paper Provider'], ['h', 'PHU', 'Paper Hub'], ['r', 'PRE', 'Paper Recipient']] AS one
            MERGE (agency:Agency {id: 'agency-paper-' + one[0]})
              SET agency += {code: one[1], name: one[2], aliases: [], kind: 'STATE_AGENCY', illustrative: true};
            MERGE (programme:Programme {id: 'programme-paper'})
            MERGE (hub:Agency {id: 'agency-paper-h'})
            MERGE (hub)-[:HOLDS_ROLE {role: 'HUB'}]->(programme);
            MERGE (class:ProtectionClass {id: 'class-paper'})
              SET class += {code: 'PAPER', name: 'Paper records', description: 'Records on paper.'}
            MERGE (basis:LegalBasis {id: 'basis-paper'})
              SET basis += {code: 'PAPER-AE', title: 'Paper audits', citation: '1 PAP 2', appliesTo: 'paper', permits: 'audits',
                            purposes: ['AUDIT', 'EVALUATION'], conditions: [], confidence: 'K'}
            MERGE (basis)-[:SATISFIES]->(class);
            MATCH (provider:Agency {id: 'agency-paper-p'}), (class:ProtectionClass {id: 'class-paper'})
            MERGE (system:SourceSystem {id: 'system-paper'}) SET system.name = 'Paper System'
            MERGE (provider)-[:OWNS]->(system)
            MERGE (dataset:Dataset {id: 'dataset-paper'}) SET dataset.title = 'Papers'
            MERGE (system)-[:HAS]->(dataset)
            MERGE (dataset)-[:PROTECTED_BY]->(class)
            WITH dataset
            UNWIND range(1, 60) AS n
            MERGE (element:DataElement {id: 'element-paper-' + right('0' + toString(n), 2)})
              SET element += {name: 'Paper ' + n, dataType: 'TEXT', classification: 'INTERNAL', identifierClass: 'OTHER', yearsFrom: 2010}
            MERGE (dataset)-[:HAS]->(element);
            MATCH (hub:Agency {id: 'agency-paper-h'}), (class:ProtectionClass {id: 'class-paper'})
            MERGE (system:SourceSystem {id: 'system-paper-h'}) SET system.name = 'Paper Hub System'
            MERGE (hub)-[:OWNS]->(system)
            MERGE (dataset:Dataset {id: 'dataset-paper-h'}) SET dataset.title = 'Hub Papers'
            MERGE (system)-[:HAS]->(dataset)
            MERGE (dataset)-[:PROTECTED_BY]->(class)
            MERGE (element:DataElement {id: 'element-paper-h'})
              SET element += {name: 'Hub Paper', dataType: 'TEXT', classification: 'INTERNAL', identifierClass: 'OTHER', yearsFrom: 2010}
            MERGE (dataset)-[:HAS]->(element);
            MATCH (system:SourceSystem {id: 'system-paper'})
            MERGE (dataset:Dataset {id: 'dataset-paper-late'}) SET dataset.title = 'Late Papers'
            MERGE (system)-[:HAS]->(dataset)
            MERGE (element:DataElement {id: 'element-paper-late'})
              SET element += {name: 'Late Paper', dataType: 'TEXT', classification: 'INTERNAL', identifierClass: 'OTHER', yearsFrom: 2010}
            MERGE (dataset)-[:HAS]->(element);
            UNWIND [
              {number: 'PAPER-EMOU', kind: 'EMOU', title: 'Paper memorandum'},
              {number: 'PAPER-DSA', kind: 'DSA', title: 'Paper sharing', scope: 'STANDING', termFrom: date('2021-01-01'), termTo: date('2023-12-31'),
               termCodes: ['SUPPRESSION_RULE'], termTexts: ['numerator<6']},
              {number: 'PAPER-DUL', kind: 'DUL', title: 'Paper license', termFrom: date('2021-02-01'), termTo: date('2023-06-30')},
              {number: 'PAPER-LOI', kind: 'LETTER_OF_INTENT', title: 'Paper intent'}
            ] AS paper
            MERGE (agreement:Agreement {id: 'agreement-' + toLower(paper.number)})
              SET agreement += paper, agreement.illustrative = true;
            UNWIND [
              ['emou', 'PARTICIPANT', 'p'], ['emou', 'PARTICIPANT', 'h'],
              ['dsa', 'PROVIDER', 'p'], ['dsa', 'HUB', 'h'],
              ['dul', 'LICENSEE', 'r'], ['dul', 'HUB', 'h'],
              ['loi', 'PARTICIPANT', 'r']
            ] AS one
            MATCH (agreement:Agreement {id: 'agreement-paper-' + one[0]}), (agency:Agency {id: 'agency-paper-' + one[2]})
            MERGE (agreement)-[:PARTY {role: one[1]}]->(agency);
            MATCH (dsa:Agreement {id: 'agreement-paper-dsa'}), (emou:Agreement {id: 'agreement-paper-emou'}), (dul:Agreement {id: 'agreement-paper-dul'})
            MERGE (dsa)-[:UNDER]->(emou)
            MERGE (dul)-[:UNDER]->(dsa);
            UNWIND [
              ['dsa', 'whole', 'p', 'dataset-paper'], ['dsa', 'added', 'p', 'element-paper-02'], ['dsa', 'added', 'p', 'element-paper-late'],
              ['dul', 'use', null, 'element-paper-01']
            ] AS one
            MATCH (agreement:Agreement {id: 'agreement-paper-' + one[0]})
            MATCH (granted:Dataset|DataElement {id: one[3]})
            MERGE (schedule:Schedule {id: 'schedule-paper-' + one[1]})
              SET schedule.purposes = ['EVALUATION']
            MERGE (agreement)-[:SCHEDULES]->(schedule)
            MERGE (schedule)-[:GRANTS]->(granted)
            WITH one, schedule
            MATCH (provider:Agency {id: 'agency-paper-' + one[2]}), (basis:LegalBasis {id: 'basis-paper'})
            MERGE (schedule)-[:OF]->(provider)
            MERGE (schedule)-[:CITES]->(basis);
            UNWIND [
              ['emou', 'p-signs', 'SIGNED', 'p', '2020-09-09', null, null], ['emou', 'h-signs', 'SIGNED', 'h', '2020-09-10', null, null],
              ['dsa', 'p-affirms', 'AFFIRMED', 'p', '2020-12-01', 'whole', null], ['dsa', 'p-signs', 'SIGNED', 'p', '2020-12-10', null, null],
              ['dsa', 'h-signs', 'SIGNED', 'h', '2021-01-15', null, null], ['dsa', 'adds', 'AMENDED', 'p', '2022-01-01', null, null],
              ['dsa', 'h-consents', 'SIGNED', 'h', '2022-01-01', null, null],
              ['dsa', 'affirms-added', 'AFFIRMED', 'p', '2021-12-20', 'added', null],
              ['dsa', 'mistake', 'SUSPENDED', 'h', '2021-05-01', null, null], ['dsa', 'corrects', 'VOIDED', 'h', '2021-05-02', null, 'mistake'],
              ['dul', 'r-signs', 'SIGNED', 'r', '2021-02-01', null, null], ['dul', 'h-signs', 'SIGNED', 'h', '2021-02-01', null, null],
              ['loi', 'r-signs', 'SIGNED', 'r', '2019-01-01', null, null]
            ] AS one
            MATCH (agreement:Agreement {id: 'agreement-paper-' + one[0]}), (agency:Agency {id: 'agency-paper-' + one[3]})
            MERGE (act:Act {id: 'act-paper-' + one[0] + '-' + one[1]})
              SET act += {kind: one[2], effectiveOn: date(one[4]), recordedAt: datetime(one[4] + 'T15:00:00Z')}
            MERGE (act)-[:ON]->(agreement)
            MERGE (act)-[:BY]->(agency)
            WITH one, act
            CALL (one, act) {
              MATCH (schedule:Schedule {id: 'schedule-paper-' + one[5]})
              MERGE (act)-[:ON_SCHEDULE]->(schedule)
            }
            CALL (one, act) {
              MATCH (voided:Act {id: 'act-paper-' + one[0] + '-' + one[6]})
              MERGE (act)-[:VOIDS]->(voided)
            };
            MATCH (act:Act {id: 'act-paper-dsa-adds'}), (schedule:Schedule {id: 'schedule-paper-added'})
            MERGE (act)-[:ADDS]->(schedule)
            WITH act
            MATCH (consent:Act {id: 'act-paper-dsa-h-consents'})
            MERGE (consent)-[:SIGNS]->(act);
            MATCH (recipient:Agency {id: 'agency-paper-r'}), (dsa:Agreement {id: 'agreement-paper-dsa'}), (dul:Agreement {id: 'agreement-paper-dul'})
            MERGE (project:Project {id: 'project-paper'})
              SET project += {number: 'PAPER-1', title: 'Paper study', summary: 'What papers show.', topic: 'Paper', purpose: 'EVALUATION', stage: 'ANALYSIS', illustrative: true}
            MERGE (project)-[:RECIPIENT]->(recipient)
            MERGE (project)-[:RELIES_ON]->(dsa)
            MERGE (dul)-[:LICENSES]->(project)
            MERGE (dul)-[:NAMES]->(user:LicensedUser {id: 'user-paper'})
              SET user += {name: 'Pat Paper', stateEmployee: true}
            WITH project, dul, user
            CALL (dul, user) {
              UNWIND ['ACCESS_GRANTED', 'NDA_SIGNED', 'USER_ACKNOWLEDGED', 'IRB_DETERMINED'] AS kind
              MERGE (act:Act {id: 'act-paper-dul-' + toLower(kind)})
                SET act += {kind: kind, effectiveOn: date('2021-01-20'), recordedAt: datetime('2021-01-20T15:00:00Z')}
              SET act.determination = CASE kind WHEN 'IRB_DETERMINED' THEN 'EXEMPT' END
              MERGE (act)-[:ON]->(dul)
              FOREACH (one IN CASE kind WHEN 'IRB_DETERMINED' THEN [] ELSE [user] END | MERGE (act)-[:OF_USER]->(one))
            }
            CALL (project) {
              UNWIND ['p', 'h'] AS one
              MATCH (agency:Agency {id: 'agency-paper-' + one})
              MERGE (act:Act {id: 'act-paper-project-' + one + '-votes'})
                SET act += {kind: 'VOTED', vote: 'YES', effectiveOn: date('2020-11-01'), recordedAt: datetime('2020-11-01T15:00:00Z')}
              MERGE (act)-[:ON]->(project)
              MERGE (act)-[:BY]->(agency)
            }
            MERGE (request:Request {id: 'request-paper'}) SET request.number = 'PAPER-1', request.type = 'INITIAL'
            MERGE (request)-[:BECOMES]->(project)
            WITH request
            UNWIND [['01', 'PAYLOAD', 2015], ['02', 'LINKAGE_KEY', null], ['03', 'PAYLOAD', 2015], ['h', 'LINKAGE_KEY', null]] AS one
            MATCH (element:DataElement {id: 'element-paper-' + one[0]})
            MERGE (request)-[ask:ASKS_FOR {use: one[1]}]->(element)
              SET ask.yearsFrom = one[2], ask.yearsTo = 2020
            """;
}
