package charteroak.agreements.negotiation;

import charteroak.agreements.project.ProjectStage;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Does business acts through GraphQL in a small world of its own: agencies WKP, WKQ, WKH and WKR, a memorandum and a project. */
public final class Paperwork {

    public static final String DAY = "2020-03-01";

    /** What the law of the work's world asks an agreement to state. */
    public static final List<Map<String, String>> STATED =
            List.of(Map.of("code", "WK_FIELD", "text", "Section 2 states it."));

    private final HttpGraphQlTester graphQl;
    private final Neo4jClient graph;

    public Paperwork(HttpGraphQlTester graphQl, Neo4jClient graph) {
        this.graphQl = graphQl;
        this.graph = graph;
        for (String statement : WORLD.split(";\n")) {
            graph.query(statement).run();
        }
    }

    /** Leaves the project as if nothing had been done in it. */
    public void forgetWhatWasDoneInTheProject() {
        graph.query("MATCH (act:Act)-[:ON]->(:Project {number: 'WK-1'}) DETACH DELETE act")
                .run();
    }

    /** Has the project stand at a stage, as if the program's log had handed it over there and nothing had been done since. */
    public void takenOverAt(ProjectStage stage) {
        forgetWhatWasDoneInTheProject();
        graph.query("""
                        MATCH (project:Project {number: 'WK-1'})
                        SET project.stage = $stage
                        REMOVE project.stageSince, project.stageKept, project.stageTakenOver, project.stageTakenOverAt
                        """).bind(stage.name()).to("stage").run();
    }

    /** Asks for one act and answers its payload. */
    @SuppressWarnings("unchecked")
    public Map<String, Object> ask(String mutation, Map<String, ?> input) {
        String type = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1);
        String selection = switch (mutation) {
            case "addSchedule" -> "schedule { id }";
            case "nameLicensedUser" -> "user { id }";
            case "recordLegalBasis", "repealLegalBasis" -> "legalBasis { code validFrom validTo }";
            default -> "act { id kind recordedAt effectiveOn voided by { code } }";
        };
        return graphQl.document(
                        "mutation($input: %sInput!) { %s(input: $input) { %s userErrors { code message field } } }"
                                .formatted(type, mutation, selection))
                .variable("input", input)
                .execute()
                .path(mutation)
                .entity(Map.class)
                .get();
    }

    /** Asks for one act that must be done, and answers the public id of what was made. */
    public String done(String mutation, Map<String, ?> input) {
        String before = auditHead();
        String papers = papers();
        String stamps = stamps();
        Map<String, Object> payload = ask(mutation, input);
        if (!List.of().equals(payload.get("userErrors"))) {
            throw new AssertionError(mutation + " was refused: " + payload.get("userErrors"));
        }
        if (before.equals(auditHead())) {
            throw new AssertionError(mutation + " was done and not recorded");
        }
        if (!papers.equals(papers()) && stamps.equals(stamps())) {
            throw new AssertionError(mutation + " changed an agreement and put no new stamp on it");
        }
        return payload.values().stream()
                .filter(value -> value instanceof Map<?, ?> made && made.containsKey("id"))
                .map(value -> String.valueOf(((Map<?, ?>) value).get("id")))
                .findFirst()
                .orElse("");
    }

    /** Asks for one act that must be refused without a trace, and answers the refusal as "CODE field: message". */
    public String refused(String mutation, Map<String, ?> input) {
        String before = auditHead() + everything();
        Map<String, Object> payload = ask(mutation, input);
        String after = auditHead() + everything();
        if (!before.equals(after)) {
            throw new AssertionError(mutation + " wrote something although it was refused");
        }
        Object error =
                payload.get("userErrors") instanceof List<?> errors && !errors.isEmpty() ? errors.getFirst() : null;
        if (!(error instanceof Map<?, ?> refusal)) {
            throw new AssertionError(mutation + " was not refused: " + payload);
        }
        return "%s %s: %s".formatted(refusal.get("code"), refusal.get("field"), refusal.get("message"));
    }

    /** Drafts a data sharing agreement of WKP with the Hub that grants WKP's first element, and answers its number. */
    public String sharing() {
        String number = "WK-" + UUID.randomUUID().toString().substring(0, 8);
        done("draftAgreement", sharingInput(number));
        done(
                "addSchedule",
                Map.of("agreement", number, "schedule", schedule("WKP", "element-work-p-1"), "actId", "first"));
        return number;
    }

    /** The same with WKQ as another provider, who grants nothing yet. */
    public String draftOfTwoProviders() {
        String number = "WK-" + UUID.randomUUID().toString().substring(0, 8);
        done(
                "draftAgreement",
                with(
                        sharingInput(number),
                        "parties",
                        List.of(
                                Map.of("role", "PROVIDER", "agency", "WKP"),
                                Map.of("role", "PROVIDER", "agency", "WKQ"),
                                Map.of("role", "HUB", "agency", "WKH"))));
        done(
                "addSchedule",
                Map.of("agreement", number, "schedule", schedule("WKP", "element-work-p-1"), "actId", "first"));
        return number;
    }

    /** The same, affirmed and signed by both parties. */
    public String executed() {
        String number = sharing();
        done("affirmSchedule", with(on(number, "WKP"), "schedule", scheduleOf(number)));
        done("signAgreement", on(number, "WKP"));
        done("signAgreement", on(number, "WKH"));
        return number;
    }

    /** A data use license of WKR for the project, under a sharing agreement, signed. */
    public String license() {
        String number = "WK-L-" + UUID.randomUUID().toString().substring(0, 8);
        done(
                "draftAgreement",
                with(
                        sharingInput(number),
                        "kind",
                        "DUL",
                        "scope",
                        null,
                        "under",
                        List.of(executed()),
                        "licenses",
                        "WK-1",
                        "parties",
                        List.of(Map.of("role", "LICENSEE", "agency", "WKR"), Map.of("role", "HUB", "agency", "WKH"))));
        Map<String, Object> spanning = with(schedule("WKP", "element-work-p-1"), "provider", null);
        done("addSchedule", Map.of("agreement", number, "schedule", spanning, "actId", "first"));
        done("signAgreement", on(number, "WKR"));
        done("signAgreement", on(number, "WKH"));
        return number;
    }

    public String scheduleOf(String number) {
        return "schedule-" + number.toLowerCase(Locale.ROOT) + "-first";
    }

    public static Map<String, Object> sharingInput(String number) {
        return with(
                Map.of(),
                "by",
                "WKH",
                "effectiveOn",
                "2020-01-01",
                "number",
                number,
                "kind",
                "DSA",
                "title",
                "Work",
                "scope",
                "STANDING",
                "illustrative",
                true,
                "under",
                List.of("WK-EMOU"),
                "parties",
                List.of(Map.of("role", "PROVIDER", "agency", "WKP"), Map.of("role", "HUB", "agency", "WKH")));
    }

    public static Map<String, Object> schedule(String provider, String element) {
        return with(
                Map.of(),
                "provider",
                provider,
                "purposes",
                List.of("EVALUATION"),
                "legalBases",
                List.of("WK-AE"),
                "elements",
                List.of(element));
    }

    public static Map<String, Object> on(String number, String by) {
        return with(Map.of(), "agreement", number, "by", by, "effectiveOn", DAY);
    }

    public static Map<String, Object> in(String by) {
        return with(Map.of(), "project", "WK-1", "by", by, "effectiveOn", DAY);
    }

    /** The same input with some fields more or other; a field that becomes null is left out. */
    public static Map<String, Object> with(Map<String, ?> input, @Nullable Object... namesAndValues) {
        Map<String, Object> changed = new HashMap<>(input);
        for (int at = 0; at < namesAndValues.length; at += 2) {
            String name = String.valueOf(namesAndValues[at]);
            Object value = namesAndValues[at + 1];
            if (value == null) {
                changed.remove(name);
            } else {
                changed.put(name, value);
            }
        }
        return changed;
    }

    /** Where the audit trail ends. */
    public String auditHead() {
        return graph.query("MATCH (head:AuditHead) RETURN head.sequence + ' ' + head.hash")
                .fetchAs(String.class)
                .one()
                .orElse("");
    }

    /** Which stamp each agreement bears. */
    private String stamps() {
        return graph.query("""
                        MATCH (agreement:Agreement)
                        WITH agreement
                        ORDER BY agreement.id
                        RETURN reduce(text = '', stamp IN collect(coalesce(agreement.stamp, '-')) | text + stamp)
                        """).fetchAs(String.class).one().orElse("");
    }

    /** How much there is to each agreement. */
    private String papers() {
        return graph.query("""
                        MATCH (agreement:Agreement)
                        WITH agreement
                        ORDER BY agreement.id
                        WITH collect(agreement.id + COUNT { (agreement)<-[:ON]-(:Act) } + ' ' + COUNT { (agreement)-[:SCHEDULES|NAMES|PARTY]->() }) AS papers
                        RETURN reduce(text = '', paper IN papers | text + paper + ';')
                        """).fetchAs(String.class).one().orElse("");
    }

    /** Which stamp each agreement bears, how often any project or basis was written to, and how many things and edges there are. */
    private String everything() {
        return stamps() + graph.query("""
                        CALL () { MATCH (n:Project|LegalBasis)
                          RETURN sum(coalesce(n.actCount, 0) + coalesce(n.writeCount, 0)) + count(n) AS written }
                        CALL () { MATCH (n:Act|Schedule|LicensedUser|Repeal|Enactment) RETURN count(n) AS things }
                        CALL () { MATCH (:Act|Schedule|Agreement)-[r]->() RETURN count(r) AS edges }
                        RETURN written + ' ' + things + ' ' + edges
                        """).fetchAs(String.class).one().orElseThrow();
    }

    private static final String WORLD = """
            UNWIND [['p', 'WKP', 'Work Provider'], ['q', 'WKQ', 'Work Other Provider'], ['h', 'WKH', 'Work Hub'], ['r', 'WKR', 'Work Recipient']] AS one
            MERGE (agency:Agency {id: 'agency-work-' + one[0]})
              SET agency += {code: one[1], name: one[2], aliases: [], kind: 'STATE_AGENCY', illustrative: true};
            MERGE (programme:Programme {id: 'programme-work'})
            MERGE (hub:Agency {id: 'agency-work-h'})
            MERGE (hub)-[:HOLDS_ROLE {role: 'HUB'}]->(programme)
            MERGE (hub)-[:HOLDS_ROLE {role: 'OPERATING_GROUP'}]->(programme);
            MERGE (class:ProtectionClass {id: 'class-work'}) SET class += {code: 'WK', name: 'Work records', description: 'Work.'}
            MERGE (basis:LegalBasis {id: 'basis-wk-ae'})
              SET basis += {code: 'WK-AE', title: 'Work audits', citation: '1 WK 1', appliesTo: 'work', permits: 'audits',
                            purposes: [], conditions: ['WK_ATTESTED', 'WK_FIELD'], confidence: 'K'}
            MERGE (attested:Condition {id: 'condition-wk-attested'}) SET attested += {code: 'WK_ATTESTED', title: 'It is so.', evaluator: 'ATTESTED'}
            MERGE (field:Condition {id: 'condition-wk-field'}) SET field += {code: 'WK_FIELD', title: 'It says so.', evaluator: 'FIELD'}
            MERGE (basis)-[:SATISFIES]->(class)
            MERGE (basis)-[:REQUIRES]->(attested)
            MERGE (basis)-[:REQUIRES]->(field);
            UNWIND ['p', 'q'] AS one
            MATCH (agency:Agency {id: 'agency-work-' + one})
            MERGE (system:SourceSystem {id: 'system-work-' + one}) SET system.name = 'Work'
            MERGE (agency)-[:OWNS]->(system)
            MERGE (dataset:Dataset {id: 'dataset-work-' + one}) SET dataset.title = 'Work'
            MERGE (system)-[:HAS]->(dataset)
            WITH one, dataset
            UNWIND [1, 2] AS n
            MERGE (element:DataElement {id: 'element-work-' + one + '-' + n})
              SET element += {name: 'Work ' + n, dataType: 'TEXT', classification: 'INTERNAL', identifierClass: 'OTHER'}
            MERGE (dataset)-[:HAS]->(element);
            MERGE (agreement:Agreement {id: 'agreement-wk-emou'})
              SET agreement += {number: 'WK-EMOU', kind: 'EMOU', title: 'Work memorandum', illustrative: true}
            WITH agreement
            MATCH (agency:Agency) WHERE agency.id STARTS WITH 'agency-work-'
            MERGE (agreement)-[:PARTY {role: 'PARTICIPANT'}]->(agency);
            MATCH (recipient:Agency {id: 'agency-work-r'})
            MERGE (project:Project {id: 'project-wk-1'})
              SET project += {number: 'WK-1', title: 'Work', summary: 'Work.', purpose: 'EVALUATION', stage: 'ANALYSIS', illustrative: true}
            MERGE (project)-[:RECIPIENT]->(recipient)
            MERGE (request:Request {id: 'request-wk-1'}) SET request += {number: 'WK-1', type: 'INITIAL', receivedOn: date('2020-01-15')}
            MERGE (request)-[:BECOMES]->(project)
            WITH request
            UNWIND ['element-work-p-1', 'element-work-q-1'] AS id
            MATCH (element:DataElement {id: id})
            MERGE (request)-[:ASKS_FOR {use: 'PAYLOAD'}]->(element)""";
}
