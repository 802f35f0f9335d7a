package charteroak.judgement.coverage;

import charteroak.agreements.act.Dossiers;
import charteroak.agreements.archive.DossierShelf;
import charteroak.agreements.request.Project;
import charteroak.agreements.request.ProjectHistory;
import charteroak.catalogue.law.LegalBasis;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.SeenGraph;
import charteroak.ground.visibility.Viewer;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.verdict.ElementCoverage;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Reads all facts of any number of projects in one query, and dossiers that changed since they were last read in
 * another. It starts at a project's agreements and schedules, because starting at the element would walk every schedule
 * that ever granted it.
 */
@Component
class CoverageFacts {

    /**
     * The subjects of each use in {@code asked}; each element and dataset is answered once, however many uses share it.
     */
    private static final String THINGS = """
            CALL (asked, schedules) {
              WITH asked, schedules,
                COLLECT { UNWIND asked AS one RETURN DISTINCT one.element } AS elements,
                COLLECT { UNWIND asked AS one RETURN DISTINCT one.dataset } AS datasets
              RETURN {
                uses: [one IN asked | {
                  use: one.ask.use, yearsFrom: one.ask.yearsFrom, yearsTo: one.ask.yearsTo,
                  element: one.element, dataset: one.dataset.id
                }],
                chains: COLLECT {
                  UNWIND datasets AS dataset
                  MATCH (dataset)<-[:HAS]-(system:SourceSystem)<-[:OWNS]-(agency:Agency)
                  RETURN {dataset: dataset, system: system, agency: agency}
                },
                grants: COLLECT {
                  UNWIND schedules AS schedule
                  RETURN {
                    schedule: schedule.id,
                    things: COLLECT {
                      MATCH (schedule)-[:GRANTS]->(thing)
                      WHERE thing IN elements OR thing IN datasets
                      RETURN thing.id
                    }
                  }
                },
                protections: COLLECT {
                  UNWIND elements + datasets AS thing
                  MATCH (thing)-[:PROTECTED_BY]->(class:ProtectionClass)
                  WITH class, collect(thing.id) AS things
                  ORDER BY class.code
                  RETURN {class: class, things: things}
                },
                inherited: COLLECT {
                  UNWIND elements AS element
                  MATCH (element)-[:DERIVED_FROM*1..12]->(input:DataElement)
                  WITH element, collect(DISTINCT input) AS inputs
                  RETURN {
                    element: element.id,
                    identifierClasses: [input IN inputs | input.identifierClass],
                    socialSecurityNumber: EXISTS {
                      UNWIND inputs AS input
                      MATCH (input)-[:REALISES]->(:Concept {id: 'concept-pirl-2700'})
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
                },
                socialSecurityNumbers: COLLECT {
                  UNWIND elements AS element
                  MATCH (element)-[:REALISES]->(concept:Concept)
                  WHERE concept.id = 'concept-pirl-2700'
                  RETURN element.id
                }
              } AS things
            }
            """;

    /**
     * The documents of {@code agreements} with every memorandum and letter of intent, and the law that {@code cited}
     * schedules rest on.
     */
    private static final String PAPER = """
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
            RETURN asked, marks,
              COLLECT {
                MATCH (hub:Agency)-[role:HOLDS_ROLE {role: 'HUB'}]->(:Programme)
                RETURN {agency: hub, validFrom: role.validFrom, validTo: role.validTo}
                ORDER BY hub.code, role.validFrom
              } AS hubs,
              COLLECT {
                MATCH (operator:Agency)-[role:HOLDS_ROLE {role: 'OPERATING_GROUP'}]->(:Programme)
                RETURN {agency: operator, validFrom: role.validFrom, validTo: role.validTo}
                ORDER BY operator.code, role.validFrom
              } AS operators,
              COLLECT {
                MATCH (topic:LearningAgendaTopic)
                RETURN {
                  topic: topic.topic, validFrom: topic.validFrom, validTo: topic.validTo,
                  agency: head([(agency:Agency)-[:SETS]->(topic) | agency.id])
                }
                ORDER BY topic.id
              } AS agenda,
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
                    OR EXISTS { (input)-[:REALISES]->(:Concept {id: 'concept-pirl-2700'}) }
                }
                RETURN {schedule: schedule.id, element: element {.id, .name, .readers}}
                ORDER BY element.id, schedule.id
              } AS identifiers,
              COLLECT {
                UNWIND cited AS schedule
                MATCH (schedule)-[:CITES]->(basis:LegalBasis)
                RETURN {schedule: schedule.id, basis: basis.code}
                ORDER BY basis.code, schedule.id
              } AS citations,
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
              } AS bases,
              COLLECT {
                UNWIND cited AS schedule
                MATCH (schedule)-[:CITES]->(:LegalBasis)-[:REQUIRES]->(condition:Condition)
                RETURN DISTINCT condition
                ORDER BY condition.code
              } AS conditions
            """;

    static final String OF_PROJECTS = """
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
            """ + THINGS + """
            WITH own, schedules, {
                project: project,
                recipient: recipient,
                agreements: [agreement IN own | agreement.id],
                schedules: [schedule IN schedules | schedule.id],
                things: things,
                above: COLLECT {
                  UNWIND own AS license
                  MATCH (license)-[:UNDER]->(above:Agreement {kind: 'DSA'})
                  WHERE license.kind = 'DUL'
                  RETURN {
                    license: license.id,
                    agreement: above.id,
                    grants: COLLECT {
                      MATCH (above)-[:SCHEDULES]->(granting:Schedule)
                      RETURN {schedule: granting.id, things: [(granting)-[:GRANTS]->(thing) | thing.id]}
                    }
                  }
                },
                listed: COLLECT {
                  UNWIND own AS license
                  MATCH (license)-[:SCHEDULES]->(schedule:Schedule)-[:GRANTS]->(thing)
                  WHERE license.kind = 'DUL'
                  OPTIONAL MATCH (thing)-[:HAS]->(part:DataElement)
                  WITH DISTINCT license, schedule, coalesce(part, thing) AS element
                  MATCH (element)<-[:HAS]-(dataset:Dataset)
                  RETURN {
                    license: license.id, schedule: schedule.id, dataset: dataset.id, element: element {.id, .name, .readers}
                  }
                  ORDER BY element.id, schedule.id
                },
                history: COLLECT {
                  MATCH (act:Act)-[:ON]->(project)
                  RETURN
            """ + Dossiers.ACT + """
                },
                firstRunAt: head(COLLECT {
                  MATCH (project)<-[:FOR]-(run:Run)
                  RETURN coalesce(run.recordedAt, run.firstEventAt) AS at
                  ORDER BY at
                  LIMIT 1
                }),
                findings: COLLECT {
                  MATCH (project)<-[:JUDGED_FOR]-(finding:Finding)-[:IN]->(run:Run)
                  UNWIND range(0, size(finding.countsSince) - 1) AS time
                  RETURN {
                    id: finding.id,
                    kind: finding.kind,
                    run: run.runId,
                    element: head([(finding)-[:ABOUT]->(element:DataElement) | element.id]),
                    named: head([(finding)-[:ABOUT]->(element:DataElement) | element {.name, .readers}]),
                    occurredOn: finding.occurredOn,
                    recordedAt: finding.countsSince[time],
                    setAsideAt: finding.setAsideAt[time],
                    readers: run.readers
                  }
                  ORDER BY finding.occurredOn, finding.id, time
                }
            } AS project
            WITH collect(project) AS asked, collect(own) AS owned, collect(schedules) AS scheduled
            WITH asked,
              COLLECT { UNWIND owned AS own UNWIND own AS agreement RETURN DISTINCT agreement } AS agreements,
              COLLECT { UNWIND scheduled AS schedules UNWIND schedules AS schedule RETURN DISTINCT schedule } AS cited
            """ + PAPER;

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
            """ + THINGS + """
            WITH schedules AS cited, COLLECT {
              UNWIND schedules AS schedule
              MATCH (schedule)<-[:SCHEDULES]-(agreement:Agreement {kind: 'DSA'})
              RETURN DISTINCT agreement
            } AS agreements, [{
              agreements: null,
              schedules: [schedule IN schedules | schedule.id],
              things: things,
              above: [],
              listed: [],
              history: [],
              firstRunAt: null,
              findings: []
            }] AS asked
            """ + PAPER;

    /** The same for uses nobody has asked for yet, with every standing agreement under which their providers share. */
    private static final String OF_REQUEST = """
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
            """ + THINGS + """
            WITH agreements, schedules AS cited, [{
              agreements: null,
              schedules: [schedule IN schedules | schedule.id],
              things: things,
              above: [],
              listed: [],
              history: [],
              firstRunAt: null,
              findings: []
            }] AS asked
            """ + PAPER;

    private final SeenGraph graph;
    private final DossierShelf shelf;

    CoverageFacts(SeenGraph graph, DossierShelf shelf) {
        this.graph = graph;
        this.shelf = shelf;
    }

    Optional<Facts> ofProject(String projectId, Viewer viewer) {
        return ofProjects(List.of(projectId), viewer).stream().findFirst();
    }

    /** The facts of several projects, in one query. */
    List<Facts> ofProjects(Collection<String> projectIds, Viewer viewer) {
        return graph.by(viewer, OF_PROJECTS)
                .with("projects", List.copyOf(projectIds))
                .one(this::facts)
                .orElse(List.of());
    }

    /** The facts of uses that no project asks for yet; elements that the viewer cannot see are left out. */
    Facts ofRequest(Project request, Collection<AskedUse> asked, Viewer viewer) {
        return graph.by(viewer, OF_REQUEST)
                .with("asks", asked.stream().map(AskedUse::row).toList())
                .one(row -> facts(row).getFirst())
                .orElseThrow()
                .of(request, new ProjectHistory(request.id(), List.of()));
    }

    /** The projects that rest on an agreement or a legal basis, by number. Every project rests on the memoranda. */
    List<String> projectsRestingOn(String agreementOrBasis, Viewer viewer) {
        return graph.by(viewer, """
                        CALL () {
                          MATCH (agreement:Agreement {id: $id, kind: 'DSA'})<-[:RELIES_ON]-(project:Project)
                          WHERE visible(agreement)
                          RETURN project
                          UNION
                          MATCH (agreement:Agreement {id: $id, kind: 'DUL'})-[:LICENSES]->(project:Project)
                          WHERE visible(agreement)
                          RETURN project
                          UNION
                          MATCH (agreement:Agreement {id: $id, kind: 'EMOU'})
                          WHERE visible(agreement)
                          MATCH (project:Project)
                          RETURN project
                          UNION
                          MATCH (:LegalBasis {id: $id})<-[:CITES]-(:Schedule)<-[:SCHEDULES]-(:Agreement)<-[:RELIES_ON]-(project:Project)
                          RETURN project
                        }
                        RETURN project.id
                        ORDER BY project.number
                        """).with("id", agreementOrBasis).values(String.class);
    }

    Optional<Facts> ofElement(String elementId, Viewer viewer) {
        return graph.by(viewer, OF_ELEMENT)
                .with("element", elementId)
                .one(row -> facts(row).getFirst());
    }

    /** The projects that rely on each agreement, have a license, and ask for the element, by agreement and element. */
    Map<ElementCoverage, List<Project>> projects(Collection<ElementCoverage> asked, Viewer viewer) {
        Map<ElementCoverage, List<Project>> found = new HashMap<>();
        List<ElementCoverage> pairs = List.copyOf(asked);
        graph.by(viewer, """
                        UNWIND $pairs AS pair
                        MATCH (agreement:Agreement {id: pair.agreement})<-[:RELIES_ON]-(project:Project)-[:RECIPIENT]->(recipient:Agency)
                        WHERE visible(project)
                          AND EXISTS { (project)<-[:LICENSES]-(:Agreement {kind: 'DUL'}) }
                          AND EXISTS { (project)<-[:BECOMES]-(:Request)-[:ASKS_FOR]->(:DataElement {id: pair.element}) }
                        WITH pair, project, recipient
                        ORDER BY project.number
                        RETURN pair.at AS at, collect({project: project, recipient: recipient}) AS projects
                        """)
                .with(
                        "pairs",
                        IntStream.range(0, pairs.size())
                                .mapToObj(at -> Map.of(
                                        "at", at,
                                        "agreement", pairs.get(at).agreement().id(),
                                        "element", pairs.get(at).elementId()))
                                .toList())
                .list(Function.identity())
                .forEach(row -> found.put(
                        pairs.get(row.number("at")),
                        row.rows("projects").stream().map(Project::ofPair).toList()));
        return found;
    }

    private List<Facts> facts(Row answer) {
        return new FactsAnswer(answer, shelf.dossiers(answer.rows("marks"))).facts();
    }
}
