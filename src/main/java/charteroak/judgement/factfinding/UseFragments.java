package charteroak.judgement.factfinding;

import java.util.List;

/**
 * What is asked of the elements and datasets of uses. Each is answered once, however many uses share it; the parts are
 * over {@code asked}, {@code schedules}, and the distinct {@code elements} and {@code datasets} of what is asked.
 */
final class UseFragments {

    /** Each use with its element and the id of its dataset. */
    static final Fragment USES = new Fragment("uses", """
            [one IN asked | {
              use: one.ask.use, yearsFrom: one.ask.yearsFrom, yearsTo: one.ask.yearsTo,
              element: one.element, dataset: one.dataset.id
            }]
            """);

    /** The system and the agency of each dataset. */
    static final Fragment CHAINS = new Fragment("chains", """
            COLLECT {
              UNWIND datasets AS dataset
              MATCH (dataset)<-[:HAS]-(system:SourceSystem)<-[:OWNS]-(agency:Agency)
              RETURN {dataset: dataset, system: system, agency: agency}
            }
            """);

    /** Which of the elements and datasets each schedule grants. */
    static final Fragment GRANTS = new Fragment("grants", """
            COLLECT {
              UNWIND schedules AS schedule
              RETURN {
                schedule: schedule.id,
                things: COLLECT {
                  MATCH (schedule)-[:GRANTS]->(thing)
                  WHERE thing IN elements OR thing IN datasets
                  RETURN thing.id
                }
              }
            }
            """);

    /** The elements and datasets that each class of law protects. */
    static final Fragment PROTECTIONS = new Fragment("protections", """
            COLLECT {
              UNWIND elements + datasets AS thing
              MATCH (thing)-[:PROTECTED_BY]->(class:ProtectionClass)
              WITH class, collect(thing.id) AS things
              ORDER BY class.code
              RETURN {class: class, things: things}
            }
            """);

    /** What each derived element takes over from what it is derived from. */
    static final Fragment INHERITED = new Fragment("inherited", """
            COLLECT {
              UNWIND elements AS element
              MATCH (element)-[:DERIVED_FROM*1..12]->(input:DataElement)
              WITH element, collect(DISTINCT input) AS inputs
              RETURN {
                element: element.id,
                identifierClasses: [input IN inputs | input.identifierClass],
                socialSecurityNumber: EXISTS {
                  UNWIND inputs AS input
                  MATCH (input)-[:REALISES]->(:Concept {identifies: 'SOCIAL_SECURITY_NUMBER'})
                },
                classes: COLLECT {
                  UNWIND inputs AS input
                  OPTIONAL MATCH (input)<-[:HAS]-(from:Dataset)
                  UNWIND [input, from] AS thing
                  MATCH (thing)-[:PROTECTED_BY]->(class:ProtectionClass)
                  RETURN DISTINCT class
                  ORDER BY class.code
                }
              }
            }
            """);

    /** The elements that are Social Security numbers themselves. */
    static final Fragment SOCIAL_SECURITY_NUMBERS = new Fragment("socialSecurityNumbers", """
            COLLECT {
              UNWIND elements AS element
              MATCH (element)
              WHERE EXISTS { (element)-[:REALISES]->(:Concept {identifies: 'SOCIAL_SECURITY_NUMBER'}) }
              RETURN element.id
            }
            """);

    static final List<Fragment> ALL = List.of(USES, CHAINS, GRANTS, PROTECTIONS, INHERITED, SOCIAL_SECURITY_NUMBERS);

    /** Adds {@code things}, all of it, to a query that has {@code asked} and {@code schedules}. */
    static final String THINGS = """
            CALL (asked, schedules) {
              WITH asked, schedules,
                COLLECT { UNWIND asked AS one RETURN DISTINCT one.element } AS elements,
                COLLECT { UNWIND asked AS one RETURN DISTINCT one.dataset } AS datasets
              RETURN {
            """ + Fragment.entries(ALL) + """
              } AS things
            }
            """;

    private UseFragments() {}
}
