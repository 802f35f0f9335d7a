package charteroak.judgement.factfinding;

/**
 * The three queries of facts. Each finds what is {@code asked}, the {@code agreements} and the {@code cited} schedules,
 * and is answered alike.
 */
final class FactsQueries {

    /**
     * The facts of each of {@code $projects}, from its agreements and what it asks for. Its stage is the one at which it was taken over:
     * what followed is told by acts, each on its day.
     */
    static final String OF_PROJECTS =
            """
            UNWIND $projects AS id
            MATCH (project:Project {id: id})-[:RECIPIENT]->(recipient:Agency)
            WHERE visible(project)
            WITH project, recipient, COLLECT {
              MATCH (project)-[:RELIES_ON]->(agreement:Agreement {kind: 'DSA'})
              RETURN agreement
              UNION
              MATCH (project)<-[:LICENSES]-(agreement:Agreement {kind: 'DUL'})
              RETURN agreement
            } AS own
            WITH project, recipient, own, COLLECT {
              UNWIND own AS agreement
              MATCH (agreement)-[:SCHEDULES]->(schedule:Schedule)
              RETURN schedule
            } AS schedules, COLLECT {
              MATCH (project)<-[:BECOMES]-(:Request)-[ask:ASKS_FOR]->(element:DataElement)<-[:HAS]-(dataset:Dataset)
              RETURN {ask: ask, element: element, dataset: dataset}
            } AS asked
            """ + UseFragments.THINGS + """
            WITH own, schedules, {
                project: project {.*, stage: coalesce(project.stageTakenOver, project.stage)},
                recipient: recipient,
                agreements: [agreement IN own | agreement.id],
                schedules: [schedule IN schedules | schedule.id],
                things: things,
            """ + ProjectFragments.OF_PROJECT + """
            } AS project
            WITH collect(project) AS asked, collect(own) AS owned, collect(schedules) AS scheduled
            WITH asked,
              COLLECT { UNWIND owned AS own UNWIND own AS agreement RETURN DISTINCT agreement } AS agreements,
              COLLECT { UNWIND scheduled AS schedules UNWIND schedules AS schedule RETURN DISTINCT schedule } AS cited
            """ + PaperFragments.PAPER;

    private static final String ASKED_BY_NO_PROJECT = """
            [{
              agreements: null,
              schedules: [schedule IN schedules | schedule.id],
              things: things,
            """ + ProjectFragments.OF_NO_PROJECT + """
            }] AS asked
            """;

    /** The facts of {@code $element}, from the schedules that grant it. */
    static final String OF_ELEMENT = """
            MATCH (element:DataElement {id: $element})<-[:HAS]-(dataset:Dataset)
            WHERE visible(element)
            WITH [{ask: null, element: element, dataset: dataset}] AS asked, COLLECT {
              MATCH (element)<-[:GRANTS]-(schedule:Schedule)
              RETURN schedule
              UNION
              MATCH (dataset)<-[:GRANTS]-(schedule:Schedule)
              RETURN schedule
            } AS schedules
            """ + UseFragments.THINGS + """
            WITH schedules AS cited, COLLECT {
              UNWIND schedules AS schedule
              MATCH (schedule)<-[:SCHEDULES]-(agreement:Agreement {kind: 'DSA'})
              RETURN DISTINCT agreement
            } AS agreements,
            """ + ASKED_BY_NO_PROJECT + PaperFragments.PAPER;

    /** The facts of uses nobody has asked for yet, from every standing agreement under which their providers share. */
    static final String OF_REQUEST = """
            UNWIND $asks AS ask
            MATCH (element:DataElement {id: ask.element})<-[:HAS]-(dataset:Dataset)
            WHERE visible(element)
            WITH collect({ask: ask, element: element, dataset: dataset}) AS asked
            WITH asked, COLLECT {
              UNWIND asked AS one
              WITH DISTINCT one.dataset AS dataset
              MATCH (dataset)<-[:HAS]-(:SourceSystem)<-[:OWNS]-(provider:Agency)
              WITH DISTINCT provider
              MATCH (provider)<-[:PARTY {role: 'PROVIDER'}]-(agreement:Agreement {kind: 'DSA', scope: 'STANDING'})
              RETURN DISTINCT agreement
            } AS agreements
            WITH asked, agreements, COLLECT {
              UNWIND agreements AS agreement
              MATCH (agreement)-[:SCHEDULES]->(schedule:Schedule)
              RETURN schedule
            } AS schedules
            """ + UseFragments.THINGS + """
            WITH agreements, schedules AS cited,
            """ + ASKED_BY_NO_PROJECT + PaperFragments.PAPER;

    private FactsQueries() {}
}
