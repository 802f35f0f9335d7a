package charteroak.agreements.request;

import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.project.ProjectStage;
import charteroak.agreements.stage.StageNow;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.SeenGraph;
import charteroak.ground.visibility.Viewer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what decides on acts in projects beside the projects themselves. */
@Component
record ProceedingFacts(SeenGraph graph) {

    /** The stages at which it matters whom a memorandum binds. */
    static final Set<ProjectStage> BEFORE_THE_VOTE =
            EnumSet.range(ProjectStage.DRAFT, ProjectStage.MODIFICATION_REQUESTED);

    /** The stages at which an act asks whether a request is eligible. */
    static final Set<ProjectStage> ASKING_ELIGIBILITY =
            EnumSet.of(ProjectStage.VIABILITY_REVIEW, ProjectStage.COMPLETENESS_REVIEW);

    /** What may change of the request before that of {@code project} and of others that came after that one, and who writes its form. */
    private static final String EARLIER = """
            + reduce(all = '', each IN COLLECT {
                MATCH (project)<-[:BECOMES]-(request:Request)
                WHERE request.predecessor IS NOT NULL
                MATCH (before:Project {number: request.predecessor})
                RETURN before.stage + coalesce(before.stageKept, '') + COUNT { (before)<-[:ON]-() } AS said
                UNION ALL
                MATCH (project)<-[:BECOMES]-(request:Request)
                WHERE request.predecessor IS NOT NULL
                MATCH (:Request {predecessor: request.predecessor})-[:BECOMES]->(later:Project)
                WITH DISTINCT later
                ORDER BY later.id
                RETURN later.stage + coalesce(later.stageKept, '') AS said
                UNION ALL
                MATCH (project)<-[:FORM_OF]-(form:RequestForm)
                UNWIND form.coAuthors AS said
                RETURN said
              } | all + each)
            """;
    /** The stages at which something may wait to be done: also that a request's refusal is told. */
    private static final Set<ProjectStage> GOING_ON =
            EnumSet.complementOf(EnumSet.of(ProjectStage.CLOSED, ProjectStage.WITHDRAWN));

    Optional<Agency> agency(String code) {
        return graph.unseen("agencies are public", """
                        MATCH (agency:Agency {code: $code})
                        RETURN agency
                        """).with("code", code).one(ProceedingFacts::agency);
    }

    /** The agencies that hold a role in the programme on a day, such as the Hub and the operating group. */
    List<Agency> runningTheProgramme(LocalDate day) {
        return graph.unseen("agencies are public", """
                        MATCH (agency:Agency)-[role:HOLDS_ROLE]->(:Programme)
                        WHERE role.role IN ['HUB', 'OPERATING_GROUP']
                          AND coalesce(role.validFrom <= $day, true) AND coalesce(role.validTo >= $day, true)
                        RETURN DISTINCT agency
                        ORDER BY agency.code
                        """).with("day", day).list(ProceedingFacts::agency);
    }

    /**
     * What else decides on acts in a project: the day its request was received or, before that, begun, who wrote it in this catalog and who beside them, the version of its form that was handed in last, where it stands, the Hub and the operating group on a
     * day, and the findings in its runs.
     */
    record Surroundings(
            @Nullable LocalDate receivedOn,
            @Nullable String author,
            Set<String> coAuthors,
            @Nullable Integer formVersion,
            StageNow stage,
            Set<AgencyId> hubs,
            Set<AgencyId> operatingGroup,
            Set<String> findings) {

        static Surroundings of(Row row) {
            return new Surroundings(
                    row.optionalDay("receivedOn"),
                    row.optionalText("author"),
                    new HashSet<>(row.texts("coAuthors")),
                    row.optionalNumber("formVersion"),
                    new StageNow(
                            row.word("stage", ProjectStage.class),
                            row.optionalDay("since"),
                            row.optionalWord("kept", ProjectStage.class)),
                    new HashSet<>(row.ids("hubs", AgencyId::new)),
                    new HashSet<>(row.ids("operatingGroup", AgencyId::new)),
                    new HashSet<>(row.texts("findings")));
        }
    }

    Map<ProjectId, Surroundings> surroundings(Collection<ProjectId> projectIds, LocalDate day) {
        return graph.unseen("formalities judge acts by all that is so, in projects found for the caller", """
                        UNWIND $ids AS id
                        MATCH (project:Project {id: id})
                        RETURN
                          id,
                          head([(request:Request)-[:BECOMES]->(project) | coalesce(request.receivedOn, request.draftedOn)]) AS receivedOn,
                          project.author AS author,
                          reduce(
                            beside = [], form IN [(project)<-[:FORM_OF]-(written:RequestForm) | written] | beside + coalesce(form.coAuthors, [])
                          ) AS coAuthors,
                          COLLECT {
                            MATCH (project)<-[:HANDED_IN_FOR]-(version:FormVersion)
                            RETURN max(version.number)
                          }[0] AS formVersion,
                          project.stage AS stage,
                          project.stageSince AS since,
                          project.stageKept AS kept,
                          COLLECT {
                            MATCH (hub:Agency)-[role:HOLDS_ROLE {role: 'HUB'}]->(:Programme)
                            WHERE coalesce(role.validFrom <= $day, true) AND coalesce(role.validTo >= $day, true)
                            RETURN DISTINCT hub.id
                          } AS hubs,
                          COLLECT {
                            MATCH (agency:Agency)-[role:HOLDS_ROLE {role: 'OPERATING_GROUP'}]->(:Programme)
                            WHERE coalesce(role.validFrom <= $day, true) AND coalesce(role.validTo >= $day, true)
                            RETURN DISTINCT agency.id
                          } AS operatingGroup,
                          COLLECT {
                            MATCH (finding:Finding)-[:JUDGED_FOR]->(project)
                            RETURN finding.id
                          } AS findings
                        """)
                .with("ids", projectIds)
                .with("day", day)
                .each(ProjectId::new, Surroundings::of);
    }

    /** Ids of the findings in each project's runs that a viewer may see. */
    Map<ProjectId, List<String>> findingsIn(Collection<ProjectId> projectIds, Viewer viewer) {
        return graph.by(viewer, """
                        UNWIND $ids AS id
                        MATCH (:Project {id: id})<-[:JUDGED_FOR]-(finding:Finding)-[:IN]->(run:Run)
                        WHERE all(thing IN [run] + [(finding)-[:ABOUT|JUDGED_FOR]->(named) | named] WHERE visible(thing))
                        WITH DISTINCT id, finding.id AS found
                        ORDER BY found
                        RETURN id, found
                        """).with("ids", projectIds).lists(ProjectId::new, row -> row.text("found"));
    }

    /**
     * What decides on what the projects that are not over wait for, in one query: acts are only added, an agreement is stamped with each that is
     * done to it, and nothing else changes. Agreements matter while they are drafted, and memoranda before the votes.
     *
     * @param hubs the Hub on the day
     */
    record Underway(Map<ProjectId, String> marks, List<String> hubs) {}

    Underway underway(LocalDate day, Viewer viewer) {
        return graph.by(viewer, """
                        CALL () {
                          MATCH (memorandum:Agreement {kind: 'EMOU'})
                          WITH coalesce(memorandum.stamp, '') AS stamp
                          ORDER BY stamp
                          RETURN reduce(all = '', each IN collect(stamp) | all + each) AS memoranda
                        }
                        CALL (memoranda) {
                          MATCH (project:Project)
                          WHERE project.stage IN $goingOn AND visible(project)
                          WITH project, memoranda, coalesce(project.stageKept, project.stage) AS underneath
                          RETURN
                            collect(project.id) AS ids,
                            collect(project.stage + ' ' + underneath + ' ' + COUNT { (project)<-[:ON]-() } + ' '
                              + reduce(asked = 0, each IN [(project)<-[:BECOMES]-(request) | COUNT { (request)-[:ASKS_FOR]->() }] | asked + each) + ' '
                              + CASE
                                  WHEN underneath = 'AGREEMENT_DRAFTING' THEN COLLECT {
                                    MATCH (project)-[:RELIES_ON|LICENSES]-(agreement:Agreement)
                                    WITH DISTINCT agreement
                                    ORDER BY agreement.id
                                    RETURN reduce(all = '', each IN collect(agreement.id + coalesce(agreement.stamp, '')) | all + each)
                                  }[0]
                                  WHEN underneath IN $askingEligibility THEN memoranda + ' '
                        """ + EARLIER + """
                                    + ' ' + COUNT { (project)<-[:BECOMES]-(:Request)-[:ASKS_FOR]->(:DataElement)-[:DERIVED_FROM*1..12]->(:DataElement) }
                                  WHEN underneath IN $beforeTheVote THEN memoranda + ' '
                        """ + EARLIER + """
                                  ELSE ''
                                END) AS marks
                        }
                        RETURN ids, marks, COLLECT {
                          MATCH (hub:Agency)-[role:HOLDS_ROLE {role: 'HUB'}]->(:Programme)
                          WHERE coalesce(role.validFrom <= $day, true) AND coalesce(role.validTo >= $day, true)
                          RETURN DISTINCT hub.id AS hub
                          ORDER BY hub
                        } AS hubs
                        """)
                .with("day", day)
                .with("goingOn", GOING_ON)
                .with("beforeTheVote", BEFORE_THE_VOTE)
                .with("askingEligibility", ASKING_ELIGIBILITY)
                .one(row -> {
                    List<ProjectId> ids = row.ids("ids", ProjectId::new);
                    List<String> found = row.texts("marks");
                    Map<ProjectId, String> marks = new LinkedHashMap<>();
                    for (int at = 0; at < ids.size(); at++) {
                        marks.put(ids.get(at), found.get(at));
                    }
                    return new Underway(marks, row.texts("hubs"));
                })
                .orElseThrow();
    }

    /** The agencies that run the program on a day, by code. */
    List<Agency> operatingGroup(LocalDate day) {
        return graph.unseen("who runs the program is public", """
                        MATCH (agency:Agency)-[role:HOLDS_ROLE {role: 'OPERATING_GROUP'}]->(:Programme)
                        WHERE coalesce(role.validFrom <= $day, true) AND coalesce(role.validTo >= $day, true)
                        WITH DISTINCT agency
                        RETURN agency
                        ORDER BY agency.code
                        """)
                .with("day", day)
                .list(ProceedingFacts::agency);
    }

    /** The memoranda of the program. */
    List<AgreementId> memoranda() {
        return graph.unseen("formalities judge acts by all that is so", """
                        MATCH (memorandum:Agreement {kind: 'EMOU'})
                        RETURN memorandum.id AS id
                        ORDER BY id
                        """)
                .list(row -> row.id("id", AgreementId::new));
    }

    /** The documents that projects rest on, whoever may see them. */
    Map<ProjectId, List<AgreementId>> documentsOf(Collection<ProjectId> projectIds) {
        return graph.unseen("formalities judge acts by all that is so, in projects found for the caller", """
                        UNWIND $ids AS id
                        MATCH (:Project {id: id})-[:RELIES_ON|LICENSES]-(agreement:Agreement)
                        WITH DISTINCT id, agreement.id AS document
                        RETURN id, document
                        """)
                .with("ids", projectIds)
                .lists(ProjectId::new, row -> row.id("document", AgreementId::new));
    }

    private static Agency agency(Row row) {
        return Agency.of(row.row("agency"));
    }
}
