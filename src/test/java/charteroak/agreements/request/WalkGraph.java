package charteroak.agreements.request;

/** The program in which requests walk. */
final class WalkGraph {

    /** The number of a project that is over, whose data somebody may ask for again. */
    static final String BEFORE = "2020-77";

    private WalkGraph() {}

    /** Two providers with data, the Hub, the operating group and a recipient, all bound by a memorandum. */
    static final String WRITTEN = """
            UNWIND ['WAP', 'WAQ', 'WAH', 'WAO', 'WAR'] AS code
            CREATE (agency:Agency {id: 'agency-' + toLower(code), code: code, name: 'Walked ' + code, aliases: [], kind: 'STATE_AGENCY', illustrative: true})
            CREATE (agency)-[:OWNS]->(system:SourceSystem {id: 'system-' + toLower(code), name: 'Walked'})
            CREATE (system)-[:HAS]->(dataset:Dataset {id: 'dataset-' + toLower(code), title: 'Walked'})
            CREATE (dataset)-[:HAS]->(:DataElement {id: 'element-' + toLower(code), name: 'Walked', dataType: 'TEXT', classification: 'INTERNAL',
                                                    identifierClass: 'OTHER', yearsFrom: 2010, yearsTo: 2020});
            CREATE (programme:Programme {id: 'programme-walked'})
            WITH programme
            UNWIND [['WAH', 'HUB'], ['WAO', 'OPERATING_GROUP']] AS held
            MATCH (agency:Agency {code: held[0]})
            CREATE (agency)-[:HOLDS_ROLE {role: held[1]}]->(programme);
            MATCH (recipient:Agency {code: 'WAR'})
            CREATE (before:Project {id: 'project-walked-before', number: '2020-77', title: 'Before', summary: '', purpose: 'EVALUATION',
                                    topic: 'Housing instability', stage: 'CLOSED', illustrative: true})-[:RECIPIENT]->(recipient)
            CREATE (request:Request {id: 'request-walked-before', number: '2020-77', type: 'INITIAL', receivedOn: date('2020-02-01')})-[:BECOMES]->(before)
            WITH request
            MATCH (element:DataElement) WHERE element.id IN ['element-wap', 'element-waq']
            CREATE (request)-[:ASKS_FOR {use: 'PAYLOAD', yearsFrom: 2010, yearsTo: 2014}]->(element);
            CREATE (memorandum:Agreement {id: 'agreement-wa-emou', number: 'WA-EMOU', kind: 'EMOU', title: 'Walked', illustrative: true, stamp: randomUUID()})
            WITH memorandum
            MATCH (agency:Agency) WHERE agency.code IN ['WAP', 'WAQ', 'WAH', 'WAR']
            CREATE (memorandum)-[:PARTY {role: 'PARTICIPANT'}]->(agency)
            CREATE (act:Act {id: 'act-wa-emou-' + agency.code, kind: 'SIGNED', effectiveOn: date('2020-01-01'), recordedAt: datetime('2020-01-01T00:00:00Z')})
            CREATE (act)-[:ON]->(memorandum)
            CREATE (act)-[:BY]->(agency)""";
}
