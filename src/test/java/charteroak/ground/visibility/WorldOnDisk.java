package charteroak.ground.visibility;

import charteroak.ground.sentence.Language;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Reference.Kind;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.sentence.SentenceJson;
import charteroak.ground.sentence.Series;
import charteroak.ground.visibility.Thing.Sort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Writes the things and edges of a world as the catalogue keeps them, with nothing said yet of audiences. */
final class WorldOnDisk {

    private static final String ELEMENT =
            "(n:DataElement) SET n += {name: 'Quokka ' + row.word, dataType: 'TEXT', classification: 'INTERNAL', identifierClass: 'OTHER', yearsFrom: 2010}";

    private static final Map<Sort, String> NODES = Map.ofEntries(
            Map.entry(
                    Sort.AGENCY,
                    "(n:Agency) SET n += {code: row.number, name: 'Quokka ' + row.word, kind: 'STATE_AGENCY', illustrative: true}"),
            Map.entry(Sort.SYSTEM, "(n:SourceSystem) SET n.name = 'Quokka ' + row.word"),
            Map.entry(Sort.DATASET, "(n:Dataset) SET n.title = 'Quokka ' + row.word"),
            Map.entry(Sort.ELEMENT, ELEMENT),
            Map.entry(Sort.LOST, ELEMENT),
            Map.entry(
                    Sort.REVISION,
                    "(n:Revision) SET n += {number: 1, definition: row.word, state: 'IN_REVIEW', proposedAt: datetime('2021-01-01T00:00:00Z')}"),
            Map.entry(
                    Sort.BASIS,
                    "(n:LegalBasis) SET n += {code: row.number, title: 'Quokka ' + row.word, citation: '1 QUO 2', appliesTo: 'quokkas', permits: 'evaluations', purposes: ['EVALUATION'], conditions: [], confidence: 'K'}"),
            Map.entry(
                    Sort.AGREEMENT,
                    "(n:Agreement) SET n += {number: row.number, title: 'Quokka ' + row.word, kind: row.kind, scope: CASE row.kind WHEN 'DSA' THEN 'STANDING' END, illustrative: true, termFrom: date('2021-01-01'), termTo: date('2031-03-01'), termCodes: ['SUPPRESSION_RULE'], termTexts: ['numerator<6']}"),
            Map.entry(Sort.SCHEDULE, "(n:Schedule) SET n.purposes = [row.kind]"),
            Map.entry(
                    Sort.ACT,
                    "(n:Act) SET n += {kind: row.kind, effectiveOn: date('2021-02-01'), recordedAt: datetime('2021-02-01T00:00:00Z')}"),
            Map.entry(
                    Sort.NOTICE,
                    "(n:Notice) SET n += {deadline: 'deadline-' + row.word, kind: 'AGREEMENT_TERM', band: 'WITHIN_90', due: date('2031-03-01'), noticedAt: datetime('2030-12-01T00:00:00Z'), place: '2030-12-01|' + row.word}"),
            Map.entry(
                    Sort.PROJECT,
                    "(n:Project) SET n += {number: row.number, title: 'Quokka ' + row.word, summary: row.word, topic: 'Quokkas', purpose: 'EVALUATION', stage: CASE WHEN row.word < 'n' THEN 'DESTRUCTION_DUE' ELSE 'ANALYSIS' END, illustrative: true} CREATE (:Request {id: 'request-' + row.word, number: row.number, type: 'INITIAL', receivedOn: date('2020-10-01')})-[:BECOMES]->(n)"),
            Map.entry(
                    Sort.DECISION,
                    "(n:Decision) SET n += {number: 1, verdict: 'NOT_COVERED', ruleSet: '1', inputsHash: 'x', asOf: date('2030-01-01'), knownAt: datetime('2030-01-01T00:00:00Z'), decidedAt: datetime('2030-01-01T00:00:00Z'), uses: [], factKeys: [], factTexts: [], content: row.word}"),
            Map.entry(
                    Sort.JOB,
                    "(n:LinkageJob) SET n += {namespace: 'n', name: row.word, readers: ['PARTICIPANTS', 'SERVER']}"),
            Map.entry(
                    Sort.RUN,
                    "(n:Run) SET n += {runId: row.word, state: 'COMPLETED', firstEventAt: datetime('2022-01-01T00:00:00Z'), readers: ['PARTICIPANTS', 'SERVER']}"),
            Map.entry(
                    Sort.EXTRACT,
                    "(n:Extract) SET n += {namespace: 'n', name: row.word, readers: ['PARTICIPANTS', 'SERVER']} CREATE (:DatasetVersion {id: 'version-' + row.word})-[:VERSION_OF]->(n)"),
            Map.entry(Sort.FIELD, "(n:Field) SET n += {name: row.word, readers: ['PARTICIPANTS', 'SERVER']}"),
            Map.entry(
                    Sort.FINDING,
                    "(n:Finding) SET n += {kind: 'COLUMN_NOT_COVERED', occurredOn: date('2022-01-01'), state: 'OPEN', recordedAt: datetime('2022-01-02T00:00:00Z'), countsSince: [datetime('2022-01-02T00:00:00Z')]}"));

    /** What notices and findings name, and how. */
    static final Map<Sort, Kind> NAMED = new EnumMap<>(Map.of(
            Sort.AGREEMENT, Kind.AGREEMENT,
            Sort.DATASET, Kind.DATASET,
            Sort.ELEMENT, Kind.ELEMENT,
            Sort.PROJECT, Kind.PROJECT,
            Sort.RUN, Kind.RUN));

    private static final String LAWFUL = """
            CREATE (class:ProtectionClass {id: 'class-lawful', code: 'LAWFUL', name: 'Lawful', description: 'Known to be lawful.'})
            WITH class
            CALL (class) {
              MATCH (basis:LegalBasis) CREATE (basis)-[:SATISFIES]->(class)
            }
            MATCH (dataset:Dataset) WHERE dataset.id IN $datasets
            CREATE (dataset)-[:PROTECTED_BY]->(class)
            """;

    /** What else has to be done before a license covers anything. */
    private static final String LICENSED = """
            MATCH (license:Agreement {kind: 'DUL'})-[:SCHEDULES]->(:Schedule)
            CREATE (license)-[:NAMES]->(user:LicensedUser {id: 'user-of-' + license.number, name: 'Pat Paper', stateEmployee: true})
            WITH license, user
            CALL (license, user) {
              UNWIND ['ACCESS_GRANTED', 'NDA_SIGNED', 'USER_ACKNOWLEDGED', 'IRB_DETERMINED'] AS kind
              CREATE (act:Act {id: 'act-' + toLower(kind) + '-' + license.number, kind: kind, effectiveOn: date('2021-01-20'), recordedAt: datetime('2021-01-20T15:00:00Z')})
              CREATE (act)-[:ON]->(license)
              SET act.determination = CASE kind WHEN 'IRB_DETERMINED' THEN 'EXEMPT' END
              FOREACH (one IN CASE kind WHEN 'IRB_DETERMINED' THEN [] ELSE [user] END | CREATE (act)-[:OF_USER]->(one))
            }
            MATCH (license)-[:LICENSES]->(project:Project)-[:RELIES_ON]->(:Agreement)-[:PARTY]->(agency:Agency)
            CREATE (act:Act {id: 'act-vote-' + left(agency.code, 4) + '-' + project.number, kind: 'VOTED', vote: 'YES', effectiveOn: date('2020-11-01'), recordedAt: datetime('2020-11-01T15:00:00Z')})
            CREATE (act)-[:ON]->(project)
            CREATE (act)-[:BY]->(agency)
            """;

    /** A request whose form is complete, on which one agency voted with what it said. */
    private static final String VOTED_ON = """
            MATCH (project:Project {id: $voted})-[:RECIPIENT]->(agency:Agency)
            SET project.stage = 'IN_REVIEW'
            CREATE (form:Act {id: 'act-form-' + project.number, kind: 'FORM_CONFIRMED_COMPLETE', effectiveOn: date('2030-12-02'), recordedAt: datetime('2030-12-02T15:00:00Z')})
            CREATE (form)-[:ON]->(project)
            CREATE (form)-[:BY]->(agency)
            CREATE (vote:Act {id: 'act-ballot-' + project.number, kind: 'VOTED', vote: 'YES', effectiveOn: date('2030-12-03'), recordedAt: datetime('2030-12-03T15:00:00Z'),
              questions: ['IS_THIS_LEGAL'], answers: ['YES'], reasons: ['Counsel has read it.'], conditionCodes: [], conditionTexts: []})
            CREATE (vote)-[:ON]->(project)
            CREATE (vote)-[:BY]->(agency)
            """;

    /** An application that rests on each agreement, and names it as the memorandum that was joined; its number tells nothing. */
    private static final String APPLICATIONS = """
            MATCH (agency:Agency)
            WITH agency
            ORDER BY agency.id
            LIMIT 1
            MATCH (letter:Agreement)
            WITH agency, letter
            ORDER BY letter.id
            WITH agency, collect(letter) AS letters
            UNWIND range(0, size(letters) - 1) AS at
            WITH agency, letters[at] AS letter, at
            CREATE (application:Application:Restricted {id: 'application-qa-' + at, number: 'QA-' + at, key: '2021-01-01 QA-' + at, why: 'Why.',
              data: 'Data.', authority: 'Law.', security: 'Safe.', conflicts: 'None.', readers: ['PARTICIPANTS', 'SERVER']})-[:BY]->(agency)
            CREATE (application)-[:RESTS_ON]->(letter)
            CREATE (:ApplicationAct {id: 'application-act-sent-' + at, kind: 'LETTER_SENT', by: 'QA', effectiveOn: date('2021-01-01'),
              recordedAt: datetime('2021-01-01T00:00:00Z')})-[:AT]->(application)
            CREATE (:ApplicationAct {id: 'application-act-joined-' + at, kind: 'JOINED', by: 'QA', effectiveOn: date('2021-01-02'),
              recordedAt: datetime('2021-01-02T00:00:00Z'), memorandum: letter.number})-[:AT]->(application)
            """;

    /** A meeting that spoke of every project, and one that spoke of each; their numbers tell nothing. */
    private static final String MEETINGS = """
            CREATE (body:Body {id: 'body-worlds', code: 'DATA_GOVERNING_BOARD', name: 'Board', description: 'Decides.'})
            WITH body
            MATCH (project:Project)
            WITH body, project
            ORDER BY project.id
            WITH body, collect(project) AS projects
            UNWIND range(0, size(projects)) AS number
            CREATE (meeting:Meeting {id: 'meeting-qb-' + number, number: 'QB-' + number, noticeOn: date('2021-01-01'), heldOn: date('2021-02-01'),
              calledAt: datetime('2021-01-01T00:00:00Z')})-[:OF_BODY]->(body)
            CREATE (:MeetingAct {id: 'meeting-act-' + number, kind: 'PRESENCE_RECORDED', recordedAt: datetime('2021-02-01T00:00:00Z'),
              seats: [], present: [], byLetter: []})-[:AT]->(meeting)
            WITH meeting, CASE number WHEN 0 THEN projects ELSE [projects[number - 1]] END AS spoken
            CREATE (minutes:MeetingAct {id: 'minutes-of-' + meeting.id, kind: 'MINUTES_KEPT', recordedAt: datetime('2021-02-03T00:00:00Z'),
              text: reduce(text = '', each IN spoken | text + each.title + ' ')})-[:AT]->(meeting)
            WITH meeting, spoken
            UNWIND range(0, size(spoken) - 1) AS place
            WITH meeting, place, spoken[place] AS project
            CREATE (meeting)-[:HAS_ON_AGENDA]->(item:AgendaItem {id: 'item-' + meeting.number + '-' + place, place: place, kind: 'REQUEST',
              aboutKind: 'PROJECT', aboutId: project.id, aboutName: project.number, since: date('2021-01-01')})-[:ABOUT]->(project)
            CREATE (:MeetingAct {id: 'decision-of-' + item.id, kind: 'DECISION_TAKEN', item: item.id, recordedAt: datetime('2021-02-02T00:00:00Z'),
              inFavor: [], against: [], abstained: [], note: project.title})-[:AT]->(meeting)
            """;

    private final Neo4jClient graph;
    private final World world;

    WorldOnDisk(Neo4jClient graph, World world) {
        this.graph = graph;
        this.world = world;
    }

    /** Removes whatever world there was and writes this one. */
    void write() {
        graph.query("""
                        MATCH (n:Agency|SourceSystem|Dataset|DataElement|Revision|Agreement|Schedule|Act|Notice|Project|Request|RequestForm|FormVersion|Decision
                                |LicensedUser|Body|Meeting|AgendaItem|MeetingAct|Application|ApplicationAct|DatasetAlias|LinkageJob|Run|Extract|DatasetVersion|Field|Finding|ProtectionClass|LegalBasis)
                        DETACH DELETE n
                        """).run();
        for (Sort sort : Sort.values()) {
            write(world.all(sort), "UNWIND $rows AS row CREATE " + NODES.get(sort) + " SET n.id = row.id");
        }
        Map<String, String> other = Map.of(
                "ASKS_FOR",
                        "MATCH (from:Project {id: row.from})<-[:BECOMES]-(r:Request), (to:DataElement {id: row.to}) CREATE (r)-[:ASKS_FOR {use: 'PAYLOAD', yearsFrom: 2015, yearsTo: 2020}]->(to)",
                "READ", touched("READ"),
                "WROTE", touched("WROTE"),
                "READS", between("CREATE (from)-[:READS {at: datetime('2022-01-01T00:00:00Z')}]->(to)"),
                "WRITES", between("CREATE (from)-[:WRITES {at: datetime('2022-01-01T00:00:00Z')}]->(to)"),
                "HOLDS_ROLE",
                        between(
                                "MERGE (programme:Programme {id: 'programme-worlds'}) CREATE (to)-[:HOLDS_ROLE {role: 'HUB'}]->(programme)"),
                "PARTY", between("""
                        CREATE (from)-[:PARTY {role: CASE
                          WHEN from.kind = 'EMOU' THEN 'PARTICIPANT'
                          WHEN EXISTS { (to)-[:HOLDS_ROLE]->() } THEN 'HUB'
                          WHEN from.kind = 'DUL' THEN 'LICENSEE'
                          ELSE 'PROVIDER' END}]->(to)
                        """),
                "DERIVED_FROM",
                        between(
                                "CREATE (from)-[:DERIVED_FROM {id: row.from + row.to, kind: 'DIRECT', masking: false, at: datetime('2022-01-01T00:00:00Z')}]->(to)"));
        for (String kind : List.of(
                "HOLDS_ROLE",
                "OWNS",
                "HAS",
                "HAS_REVISION",
                "PARTY",
                "UNDER",
                "SCHEDULES",
                "OF",
                "CITES",
                "GRANTS",
                "ON",
                "BY",
                "ON_SCHEDULE",
                "ABOUT",
                "RECIPIENT",
                "ASKS_FOR",
                "RELIES_ON",
                "LICENSES",
                "FOR",
                "HAS_RUN",
                "IS",
                "HAS_FIELD",
                "OBSERVES",
                "READ",
                "WROTE",
                "READS",
                "WRITES",
                "DERIVED_FROM",
                "IN",
                "JUDGED_FOR")) {
            join(kind, other.getOrDefault(kind, between("CREATE (from)-[:%s]->(to)".formatted(kind))));
        }
        write(Sort.NOTICE, "Notice", List.of("reason", "remedy"));
        write(Sort.FINDING, "Finding", List.of("message"));
        graph.query(MEETINGS).run();
        graph.query(APPLICATIONS).run();
        graph.query("""
                        MATCH (dataset:Dataset)
                        CREATE (dataset)-[:ALSO_KNOWN_AS]->(alias:DatasetAlias {
                          id: 'alias-of-' + dataset.id, namespace: 'quokkas', name: toString(elementId(dataset)), match: 'NAME'})
                        WITH dataset, alias
                        MATCH (dataset)-[:HAS]->(element:DataElement)
                        CREATE (alias)-[:MAPS {column: 'column_of_' + split(element.id, '-')[1]}]->(element)
                        """).run();
        join("BESIDE", """
                MATCH (from:Dataset {id: row.from})-[:ALSO_KNOWN_AS]->(alias:DatasetAlias), (to:Extract {id: row.to})
                SET alias.namespace = to.namespace, alias.name = 'waiting/' + elementId(from),
                    to.name = 'waiting/' + last(split(to.name, '/'))
                """);
        graph.query("""
                        MATCH (:Run)-[wrote:WROTE]->(:DatasetVersion)-[:VERSION_OF]->(made:Extract)
                        SET wrote.derivations = COLLECT {
                          UNWIND [made] + COLLECT { MATCH (made)-[:HAS_FIELD]->(column) RETURN column } AS result
                          MATCH (result)-[derived:DERIVED_FROM]->(:Field)
                          RETURN derived.id
                        }
                        """).run();
        graph.query("""
                        MATCH (decision:Decision)-[:ABOUT]->(project:Project)
                        SET decision.uses = COLLECT {
                          MATCH (project)<-[:BECOMES]-(:Request)-[:ASKS_FOR]->(element:DataElement)
                          RETURN DISTINCT element.id + ' PAYLOAD NOT_COVERED'
                        }
                        """).run();
        graph.query("""
                        MATCH (thing:Dataset|DataElement)
                        WHERE thing.id IN $classed
                        WITH thing, split(thing.id, '-')[1] AS word
                        CREATE (thing)-[:PROTECTED_BY]->(:ProtectionClass {id: 'class-' + word, code: toUpper(word), name: word, description: word})
                        """)
                .bind(world.classed().stream().map(Thing::id).toList())
                .to("classed")
                .run();
        graph.query("""
                        MERGE (class:ProtectionClass {id: 'class-quokka'})
                          SET class += {code: 'QUOKKA', name: 'Quokkas', description: 'All quokkas.'}
                        WITH class
                        MATCH (thing:Dataset|DataElement)
                        WHERE thing.id IN $classed
                        CREATE (thing)-[:PROTECTED_BY]->(class)
                        """)
                .bind(world.classed().stream().map(Thing::id).toList())
                .to("classed")
                .run();
        graph.query(LAWFUL)
                .bind(world.edges("SERVES").stream().map(edge -> edge[0].id()).toList())
                .to("datasets")
                .run();
        graph.query(LICENSED).run();
        graph.query("""
                        MATCH (request:Request)-[:BECOMES]->(project:Project)
                        WITH request, project
                        ORDER BY project.number
                        WITH collect(request) AS requests, collect(project.number) AS numbers
                        UNWIND range(1, size(requests) - 1) AS at
                        WITH requests[at] AS request, numbers[at - 1] AS before
                        SET request.predecessor = before
                        """).run();
        graph.query(VOTED_ON).bind(world.voted().id()).to("voted").run();
        hold("CREATE (dataset)-[:HAS]->(lost)");
    }

    /** Takes the lost elements out of their dataset, after it was said who may see them. */
    void lose() {
        hold("MATCH (dataset)-[has:HAS]->(lost) DELETE has");
    }

    private void hold(String write) {
        graph.query("UNWIND $rows AS row MATCH (dataset:Dataset {id: row.dataset}), (lost:DataElement {id: row.lost}) "
                        + write)
                .bind(world.all(Sort.LOST).stream()
                        .map(lost -> Map.of(
                                "lost",
                                lost.id(),
                                "dataset",
                                lost.within().getFirst().id()))
                        .toList())
                .to("rows")
                .run();
    }

    private static String between(String written) {
        return "MATCH (from {id: row.from}), (to {id: row.to}) " + written;
    }

    private static String touched(String kind) {
        return """
                MATCH (from:Run {id: row.from}), (to:Extract {id: row.to})<-[:VERSION_OF]-(version:DatasetVersion)
                CREATE (from)-[:%s {at: datetime('2022-01-01T00:00:00Z'), derivations: [],
                  columns: COLLECT { MATCH (to)-[:HAS_FIELD]->(field) RETURN field.id }, used: []}]->(version)
                """.formatted(kind);
    }

    /** Lets each thing of a sort say sentences that name much of the world. */
    private void write(Sort sort, String label, List<String> sentences) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Thing thing : world.all(sort)) {
            List<Part> said = new ArrayList<>(List.of(Part.text(thing.word())));
            NAMED.forEach((named, kind) ->
                    world.all(named).forEach(one -> said.add(new Reference(kind, one.id(), "it"))));
            Sentence sentence = new Sentence("sentence.asKept", List.of(new Series(said, Series.Joint.SPACE)));
            Map<String, Object> properties = new HashMap<>();
            for (String property : sentences) {
                properties.put(property, sentence.in(Language.ENGLISH));
                properties.put(property + "Sentence", SentenceJson.of(sentence));
            }
            rows.add(Map.of("id", thing.id(), "properties", properties));
        }
        graph.query("UNWIND $rows AS row MATCH (n:%s {id: row.id}) SET n += row.properties".formatted(label))
                .bind(rows)
                .to("rows")
                .run();
    }

    private void write(List<Thing> things, String query) {
        graph.query(query)
                .bind(things.stream()
                        .map(thing -> Map.of(
                                "id", thing.id(),
                                "word", thing.word(),
                                "number", thing.number(),
                                "kind", world.kind(thing)))
                        .toList())
                .to("rows")
                .run();
    }

    private void join(String kind, String query) {
        graph.query("UNWIND $rows AS row " + query)
                .bind(world.edges(kind).stream()
                        .map(edge -> Arrays.stream(edge).map(Thing::id).toList())
                        .map(ids -> Map.of("from", ids.getFirst(), "to", ids.getLast()))
                        .collect(Collectors.toList()))
                .to("rows")
                .run();
    }
}
