package charteroak.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** What a release is asked when it is written out, and every later server again. */
final class Questions {

    private static final String AUDITOR = "auditor;AUDITOR";
    private static final String NOBODY = "nobody";
    private static final List<String> DAYS = List.of("2024-06-30", "2026-03-31", "2026-04-01", "2026-11-28");
    private static final String ACTS =
            "acts { id kind effectiveOn recordedAt voided takesEffectOn waitsFor { code } by { code } concerns { code } note termTo condition determination until vote findingId user { name } schedule { id } amendment { id } terms { code text } }";

    /** Asked before anything is shown, since what is shown is recorded. */
    private static final List<String> OF_THE_TRAIL = List.of(
            "{ auditTrail(subject: \"agreement-dsa-2027-01\", first: 100) { totalCount nodes { id action actor at before after salt state previousHash hash intact } } }",
            "{ auditTrail(subject: \"agreement-dsa-2026-02\", first: 100) { totalCount nodes { action actor at intact } } }",
            "{ auditTrail(subject: \"run-01a203f6-1a73-7bf1-8ecb-0000000000a1\", first: 100) { totalCount nodes { action actor at after intact } } }");

    private static final List<String> OF_AN_AUDITOR = List.of(
            "{ search(query: \"dob\", first: 10) { totalCount edges { node { ... on DataElement { id } } } } }",
            "{ search(query: \"census day\", first: 3) { edges { node { ... on DataElement { id definition } } } } }",
            "{ search(query: \"preschool attendance\", kinds: [AGREEMENT]) { edges { node { ... on Agreement { number } } } } }",
            "{ findings(first: 100) { totalCount nodes { id kind state run { runId } element { id } project { number } occurredOn recordedAt supersededBy { reason event { at } } resolution { actId by note effectiveOn } } } }",
            "{ runs(first: 100) { totalCount nodes { id runId state startedAt endedAt eventCount projectNumber project { number } job { namespace name } findings { id state } } } }",
            "{ lineage(of: \"element-cscu-cc-program-degree-code\", direction: DOWNSTREAM) { completeness withheld nodes { id kind label distance } edges { from to kind subtype masking } } }",
            "{ lineage(of: \"run-01a203f6-1a73-7bf1-8ecb-0000000000a3\", direction: UPSTREAM) { completeness withheld nodes { id kind label distance } edges { from to kind subtype masking } } }",
            "{ notices(first: 100) { totalCount nodes { id deadline kind band due noticedAt agreement { number } project { number } agencies { code } } } }",
            "{ element(id: \"element-uconn-students-enrollment-level\") { definition revisions { id definition state proposedAt publishedAt reason } } before: element(id: \"element-uconn-students-enrollment-level\", asOf: \"2026-11-01\") { definition } }",
            "{ one: legalBasis(code: \"STORY-2026\") { title purposes conditions validFrom validTo } other: legalBasis(code: \"STORY-2025\") { validFrom validTo } }",
            "{ dataset(id: \"dataset-uconn-students-enrollment\") { audience aliases { namespace name match columns { column } } } }",
            "{ agencies(first: 50) { totalCount nodes { code } } systems: node(id: \"dataset-uconn-students-completions\") { ... on Dataset { audience } } }",
            "{ fallingDue(asOf: \"2026-11-28\", first: 100) { totalCount nodes { id due } } conflicts(asOf: \"2026-11-28\", first: 100) { totalCount nodes { kind } } }");

    /** What is not there for everybody, and what is. */
    private static final List<String> OF_NOBODY = List.of(
            "{ agreement(number: \"DSA-2026-02\") { id } }",
            "{ agreement(number: \"DSA-2027-02\") { id } }",
            "{ node(id: \"element-uconn-students-enrollment-ipeds-cip\") { id } }",
            "{ runs(first: 10) { totalCount } findings(first: 10) { totalCount } }",
            "{ search(query: \"preschool attendance\", kinds: [AGREEMENT]) { totalCount } }",
            "{ auditTrail(subject: \"agreement-dsa-2027-01\", first: 5) { totalCount nodes { action at } } }",
            "{ register(first: 50) { totalCount nodes { number title today { verdict since until } } } }");

    private Questions() {}

    static List<Step> about(ReleaseServer server) {
        List<Step> questions = new ArrayList<>();
        OF_THE_TRAIL.forEach(question -> questions.add(Step.reads(AUDITOR, question)));
        for (JsonNode project : nodes(server, "{ projects(first: 100) { nodes { id number } } }", "projects")) {
            ofProject(
                    server,
                    project.path("id").asString(),
                    project.path("number").asString(),
                    questions);
        }
        for (String number : List.of("DSA-2027-01", "DSA-2027-02", "DUL-2027-01", "DUL-2025-03")) {
            questions.add(Step.reads(
                    AUDITOR,
                    "{ agreement(number: \"%s\") { id audience title kind scope termFrom termTo parties { role agency { code } } under { number } terms { code text } users { id name organisation stateEmployee } schedules { id provider { code } purposes } %s then: inForce(asOf: \"2026-10-17\") { value } now: inForce(asOf: \"2026-11-28\") { value } } }"
                            .formatted(number, ACTS)));
        }
        OF_AN_AUDITOR.forEach(question -> questions.add(Step.reads(AUDITOR, question)));
        OF_NOBODY.forEach(question -> questions.add(Step.reads(NOBODY, question)));
        return questions;
    }

    private static void ofProject(ReleaseServer server, String id, String number, List<Step> questions) {
        for (String day : DAYS) {
            questions.add(verdict("project: \"%s\", asOf: \"%s\"".formatted(id, day)));
        }
        questions.add(
                verdict("project: \"%s\", asOf: \"2026-11-28\", knownAt: \"2025-10-06T12:00:00Z\"".formatted(id)));
        questions.add(
                Step.reads(AUDITOR, "{ project(number: \"%s\") { stage linkageRanOn %s } }".formatted(number, ACTS)));
        Set<String> decisions = new TreeSet<>();
        nodes(server, "{ decisions(project: \"%s\", first: 100) { nodes { id } } }".formatted(id), "decisions")
                .forEach(decision -> decisions.add(decision.path("id").asString()));
        decisions.forEach(decision -> questions.add(Step.reads(
                AUDITOR,
                "{ decision(id: \"%1$s\") { number verdict ruleSet inputsHash asOf knownAt decidedAt note } reverify(decision: \"%1$s\") { same differs verdict inputsHash facts { fact } } }"
                        .formatted(decision))));
    }

    private static Step verdict(String of) {
        return Step.reads(
                AUDITOR,
                "{ coverage(%s) { verdict validFrom validUntil counts { covered notCovered needsCounsel } } }"
                        .formatted(of));
    }

    private static JsonNode nodes(ReleaseServer server, String question, String field) {
        JsonNode answer = server.ask(AUDITOR, question, null);
        assertThat(answer.path("errors")).as(answer.toString()).isEmpty();
        return answer.path("data").path(field).path("nodes");
    }
}
