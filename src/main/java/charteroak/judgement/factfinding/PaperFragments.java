package charteroak.judgement.factfinding;

import charteroak.agreements.archive.DossierShelf;
import charteroak.catalogue.law.LegalBasis;
import java.util.List;

/** What is asked of the program, of the documents, and of the law that the {@code cited} schedules rest on. */
final class PaperFragments {

    /** Adds {@code marks}, of the {@code agreements} and of every memorandum and letter of intent. */
    static final String MARKS = """
            CALL (agreements) {
              CALL (agreements) {
                UNWIND agreements AS agreement
                RETURN agreement
                UNION
                MATCH (agreement:Agreement)
                WHERE agreement.kind IN ['EMOU', 'LETTER_OF_INTENT']
                RETURN agreement
              }
              WITH agreement
              ORDER BY agreement.number
              RETURN collect(
            """ + DossierShelf.MARK + """
              ) AS marks
            }
            """;

    /** Which agency was the hub, and when. */
    static final Fragment HUBS = role("hubs", "HUB");

    /** Which agency led the operating group, and when. */
    static final Fragment OPERATORS = role("operators", "OPERATING_GROUP");

    /** The topics of the learning agenda, and who set each. */
    static final Fragment AGENDA = new Fragment("agenda", """
            COLLECT {
              MATCH (topic:LearningAgendaTopic)
              RETURN {
                topic: topic.topic, validFrom: topic.validFrom, validTo: topic.validTo,
                agency: head([(agency:Agency)-[:SETS]->(topic) | agency.id])
              }
              ORDER BY topic.id
            }
            """);

    /** What identifies people, or is derived from what does, in schedules whose law wants that removed. */
    static final Fragment IDENTIFIERS = new Fragment("identifiers", """
            COLLECT {
              UNWIND cited AS schedule
              MATCH (schedule)
              WHERE EXISTS { (schedule)-[:CITES]->(:LegalBasis)-[:REQUIRES]->(:Condition {code: 'DIRECT_IDENTIFIERS_REMOVED'}) }
              MATCH (schedule)-[:GRANTS]->(thing)
              OPTIONAL MATCH (thing)-[:HAS]->(part:DataElement)
              WITH DISTINCT schedule, coalesce(part, thing) AS element
              WHERE EXISTS {
                MATCH (element)-[:DERIVED_FROM*0..12]->(input:DataElement)
                WHERE input.identifierClass = 'DIRECT_IDENTIFIER'
                  OR EXISTS { (input)-[:REALISES]->(:Concept {identifies: 'SOCIAL_SECURITY_NUMBER'}) }
              }
              RETURN {schedule: schedule.id, element: element {.id, .name, .readers}}
              ORDER BY element.id, schedule.id
            }
            """);

    /** Which law each schedule cites. */
    static final Fragment CITATIONS = new Fragment("citations", """
            COLLECT {
              UNWIND cited AS schedule
              MATCH (schedule)-[:CITES]->(basis:LegalBasis)
              RETURN {schedule: schedule.id, basis: basis.code}
              ORDER BY basis.code, schedule.id
            }
            """);

    /** All law, cited or not: a remedy may name it. */
    static final Fragment BASES = new Fragment("bases", """
            COLLECT {
              MATCH (basis:LegalBasis)
              RETURN {
                basis:
            """ + LegalBasis.REPEALS + """
                ,
                recordedAt: basis.recordedAt,
                satisfies: [(basis)-[:SATISFIES]->(class:ProtectionClass) | class.code],
                requires: [(basis)-[:REQUIRES]->(condition:Condition) | condition.code]
              }
            }
            """);

    /** The conditions of the cited law. */
    static final Fragment CONDITIONS = new Fragment("conditions", """
            COLLECT {
              UNWIND cited AS schedule
              MATCH (schedule)-[:CITES]->(:LegalBasis)-[:REQUIRES]->(condition:Condition)
              RETURN DISTINCT condition
              ORDER BY condition.code
            }
            """);

    static final List<Fragment> ALL = List.of(HUBS, OPERATORS, AGENDA, IDENTIFIERS, CITATIONS, BASES, CONDITIONS);

    /** Answers {@code asked} with all of it, in a query that has {@code asked}, {@code agreements} and {@code cited}. */
    static final String PAPER = MARKS + "RETURN asked, marks,\n" + Fragment.columns(ALL) + "\n";

    private PaperFragments() {}

    private static Fragment role(String name, String role) {
        return new Fragment(name, """
                COLLECT {
                  MATCH (agency:Agency)-[role:HOLDS_ROLE {role: '%s'}]->(:Programme)
                  RETURN {agency: agency, validFrom: role.validFrom, validTo: role.validTo}
                  ORDER BY agency.code, role.validFrom
                }
                """.formatted(role));
    }
}
