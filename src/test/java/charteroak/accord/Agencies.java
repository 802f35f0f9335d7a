package charteroak.accord;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.data.neo4j.core.Neo4jClient;

/** The program in which requests are made: agencies whose data is protected by many laws, the Hub, the operating group, and others who ask. */
final class Agencies {

    static final String HUB = "ALA";
    static final String OPERATING_GROUP = "AOP";
    static final List<String> OTHERS = List.of("AUN", "ARO", OPERATING_GROUP);
    static final String MEMORANDUM = "AC-EMOU";
    static final String TOPIC = "Workforce Development";

    /** The first and last year that every agency has. */
    static final int FIRST_YEAR = 2010;

    static final int LAST_YEAR = 2022;

    /** An element: who it tells of, and the classes that protect it. */
    record Element(String agency, String name, String identifies, Set<String> classes) {

        String id() {
            return "element-%s-%s".formatted(agency.toLowerCase(Locale.ROOT), name);
        }

        String label() {
            return "%s of %s".formatted(name, agency);
        }

        boolean isKey() {
            return !identifies.equals("OTHER") && !identifies.equals("SENSITIVE");
        }

        boolean isIdentifier() {
            return identifies.equals("DIRECT_IDENTIFIER");
        }
    }

    static final List<Element> ELEMENTS = Stream.of(
                    of(
                            "AED",
                            "FERPA",
                            "sasid!LINKAGE_KEY",
                            "student!DIRECT_IDENTIFIER",
                            "attendance",
                            "grade",
                            "meals+NSLA",
                            "plan+IDEA",
                            "shelter+MCKINNEY"),
                    of("ACO", "FERPA", "number!LINKAGE_KEY", "credits", "degree", "aid"),
                    of(HUB, "UC_WAGE CT_WAGE", "ssn!DIRECT_IDENTIFIER", "wage", "industry", "quarter"),
                    of("AWO", "WIOA", "participant!LINKAGE_KEY", "service", "exit"),
                    of("AHO", "HMIS", "client!LINKAGE_KEY", "entry", "housed", "violence+VAWA"),
                    of(
                            "AHE",
                            "HIPAA_PHI",
                            "record!LINKAGE_KEY",
                            "patient!DIRECT_IDENTIFIER",
                            "visit",
                            "diagnosis+MENTAL_HEALTH",
                            "treatment+PART2_SUD"),
                    of("AJU", "JUVENILE_JUSTICE", "docket!LINKAGE_KEY", "case", "probation"),
                    of("ACH", "CHILD_WELFARE", "child!LINKAGE_KEY", "placement", "allegation"),
                    of("ASO", "SNAP CT_DSS", "household!LINKAGE_KEY", "snap", "cash+TANF"))
            .flatMap(List::stream)
            .toList();

    static final List<String> PROVIDERS =
            ELEMENTS.stream().map(Element::agency).distinct().toList();

    private Agencies() {}

    static List<String> all() {
        return Stream.concat(PROVIDERS.stream(), OTHERS.stream()).toList();
    }

    static Element element(String id) {
        return ELEMENTS.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Element> of(String agency, String classes, String... written) {
        List<Element> elements = new ArrayList<>();
        for (String each : written) {
            String[] parts = each.split("[!+]");
            Set<String> all = new TreeSet<>(List.of(classes.split(" ")));
            if (each.contains("+")) {
                all.add(parts[1]);
            }
            elements.add(new Element(agency, parts[0], each.contains("!") ? parts[1] : "OTHER", all));
        }
        return elements;
    }

    static void write(Neo4jClient graph, Law law) {
        run(graph, LAW, law.parameters());
        run(graph, PROGRAM, Map.of("codes", all(), "hub", HUB, "operator", OPERATING_GROUP, "topic", TOPIC));
        run(
                graph,
                DICTIONARY,
                Map.of(
                        "elements",
                        ELEMENTS.stream()
                                .map(element -> Map.of(
                                        "id", element.id(),
                                        "agency", element.agency(),
                                        "name", element.label(),
                                        "identifies", element.identifies(),
                                        "classes", List.copyOf(element.classes())))
                                .toList(),
                        "first",
                        FIRST_YEAR,
                        "last",
                        LAST_YEAR));
    }

    private static void run(Neo4jClient graph, String cypher, Map<String, Object> parameters) {
        for (String statement : cypher.split(";\n")) {
            graph.query(statement).bindAll(parameters).run();
        }
    }

    private static final String LAW = """
            UNWIND $protectionClasses AS row
            CREATE (class:ProtectionClass {id: 'class-' + row.code})
            SET class += row {.code, .name, .description, education: coalesce(row.education, false)};
            UNWIND $conditions AS row
            CREATE (condition:Condition {id: 'condition-' + row.code}) SET condition += row {.code, .title, .evaluator};
            UNWIND $legalBases AS row
            CREATE (basis:LegalBasis {id: 'basis-' + row.code})
            SET basis += row {.code, .title, .citation, .appliesTo, .permits, .purposes, .conditions, .confidence}
            WITH row, basis
            CALL (row, basis) {
              UNWIND row.satisfies AS code
              MATCH (class:ProtectionClass {code: code})
              CREATE (basis)-[:SATISFIES]->(class)
            }
            UNWIND row.conditions AS text
            WITH DISTINCT basis, split(text, '(')[0] AS code
            MATCH (condition:Condition {code: code})
            CREATE (basis)-[:REQUIRES]->(condition)""";

    private static final String PROGRAM = """
            CREATE (:Programme {id: 'programme-accord'});
            UNWIND $codes AS code
            CREATE (:Agency {id: 'agency-' + toLower(code), code: code, name: 'Agency ' + code, aliases: [], kind: 'STATE_AGENCY', illustrative: true});
            MATCH (programme:Programme {id: 'programme-accord'})
            CREATE (programme)-[:SETS]->(:LearningAgendaTopic {id: 'topic-accord', topic: $topic})
            WITH programme
            UNWIND [[$hub, 'HUB'], [$operator, 'OPERATING_GROUP']] AS held
            MATCH (agency:Agency {code: held[0]})
            CREATE (agency)-[:HOLDS_ROLE {role: held[1]}]->(programme);
            CREATE (memorandum:Agreement {id: 'agreement-ac-emou', number: 'AC-EMOU', kind: 'EMOU', title: 'Accord', illustrative: true, stamp: randomUUID()})
            WITH memorandum
            MATCH (agency:Agency)
            CREATE (memorandum)-[:PARTY {role: 'PARTICIPANT'}]->(agency)
            CREATE (act:Act {id: 'act-ac-emou-' + agency.code, kind: 'SIGNED', effectiveOn: date('2020-01-01'), recordedAt: datetime('2020-01-01T00:00:00Z')})
            CREATE (act)-[:ON]->(memorandum)
            CREATE (act)-[:BY]->(agency)""";

    private static final String DICTIONARY = """
            CREATE (:Concept {id: 'concept-accord-ssn', scheme: 'CEDS', code: '000259', name: 'Social Security Number', identifies: 'SOCIAL_SECURITY_NUMBER'});
            UNWIND $elements AS row
            MATCH (agency:Agency {code: row.agency})
            MERGE (agency)-[:OWNS]->(system:SourceSystem {id: 'system-' + toLower(row.agency)})
            SET system.name = 'System of ' + row.agency
            MERGE (system)-[:HAS]->(dataset:Dataset {id: 'dataset-' + toLower(row.agency)})
            SET dataset.title = 'Dataset of ' + row.agency
            CREATE (dataset)-[:HAS]->(element:DataElement {id: row.id})
            SET element += {name: row.name, dataType: 'TEXT', classification: 'CONFIDENTIAL', identifierClass: row.identifies, yearsFrom: $first, yearsTo: $last}
            WITH element, row
            CALL (element, row) {
              UNWIND row.classes AS code
              MATCH (class:ProtectionClass {code: code})
              CREATE (element)-[:PROTECTED_BY]->(class)
            }
            WITH element WHERE element.id ENDS WITH '-ssn'
            MATCH (concept:Concept {id: 'concept-accord-ssn'})
            CREATE (element)-[:REALISES]->(concept)""";
}
