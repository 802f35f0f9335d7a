package charteroak.agreements.notice;

import static charteroak.agreements.form.RequestWorld.content;
import static charteroak.agreements.negotiation.Paperwork.in;
import static charteroak.agreements.negotiation.Paperwork.sharingInput;
import static charteroak.agreements.negotiation.Paperwork.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import charteroak.GraphTest;
import charteroak.agreements.act.Act;
import charteroak.agreements.form.RequestWorld;
import charteroak.agreements.negotiation.Paperwork;
import charteroak.agreements.project.ProjectStage;
import charteroak.ground.outbox.ListeningWebhook;
import charteroak.ground.outbox.ListeningWebhook.Heard;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What webhooks are told of acts that people do through the API: a reference and a kind, of what they may know of, and nothing else. */
@GraphTest
class NoticeTests {

    private static final String RESIDENTS = "/residents";
    private static final String PARTICIPANTS = "/participants";
    private static final ListeningWebhook LISTENING = listening();

    private final Neo4jClient graph;
    private final StageNotices stages;
    private final MeterRegistry meters;
    private final Paperwork paper;
    private final RequestWorld world;

    @Autowired
    NoticeTests(HttpGraphQlTester graphQl, Neo4jClient graph, StageNotices stages, MeterRegistry meters) {
        this.graph = graph;
        this.stages = stages;
        this.meters = meters;
        this.paper = new Paperwork(graphQl, graph);
        this.world = new RequestWorld(graphQl, graph);
    }

    @DynamicPropertySource
    static void webhooks(DynamicPropertyRegistry settings) {
        for (String path : List.of(RESIDENTS, PARTICIPANTS)) {
            String receiver = "charteroak.webhooks.receivers." + path.substring(1);
            settings.add(receiver + ".url", () -> LISTENING.url(path));
            settings.add(receiver + ".secrets[0]", () -> "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
            settings.add(receiver + ".audience", () -> path.equals(RESIDENTS) ? "PUBLIC" : "PARTICIPANTS");
        }
    }

    private static ListeningWebhook listening() {
        try {
            return new ListeningWebhook((heard, exchange) -> ListeningWebhook.status(exchange, 204));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @AfterAll
    static void listenNoMore() {
        LISTENING.close();
    }

    @Test
    void anActIsToldByReferenceAndKindAlone() {
        paper.takenOverAt(ProjectStage.IN_REVIEW);
        String act = paper.done("castVote", with(in("WKP"), "vote", "YES", "note", "Nobody outside is told this."));
        Heard notice = heard(RESIDENTS, act);
        assertThat(notice.event().getType()).isEqualTo("charteroak.act.voted");
        assertThat(notice.subject()).isEqualTo("project-wk-1");
        assertThat(notice.data())
                .isEqualTo(Map.of(
                        "act", act,
                        "kind", "VOTED",
                        "project", "project-wk-1",
                        "number", "WK-1",
                        "effectiveOn", Paperwork.DAY));
        assertThat(new String(notice.body(), StandardCharsets.UTF_8)).doesNotContain("Nobody outside");
    }

    @Test
    void theStageToWhichAnActMovesAProjectIsToldAfterTheAct() {
        paper.takenOverAt(ProjectStage.IN_REVIEW);
        stages.everyHour();
        String act = paper.done("castVote", with(in("WKP"), "vote", "NO"));
        List<Heard> all = until(RESIDENTS, "project-wk-1", "REJECTED");
        Heard moved = all.getLast();
        assertThat(moved.event().getType()).isEqualTo(NoticeTypes.STAGE_CHANGED);
        assertThat(moved.data())
                .isEqualTo(Map.of(
                        "project", "project-wk-1",
                        "number", "WK-1",
                        "before", "IN_REVIEW",
                        "after", "REJECTED",
                        "since", Paperwork.DAY));
        assertThat(all.get(all.size() - 2).data().get("act")).isEqualTo(act);
        paper.done("voidAct", with(in("WKP"), "act", act, "effectiveOn", null));
        assertThat(until(RESIDENTS, "project-wk-1", "IN_REVIEW")
                        .getLast()
                        .data()
                        .get("before"))
                .isEqualTo("REJECTED");
    }

    @Test
    void theStageToWhichADayMovesAProjectIsToldOnce() {
        String number = "WN-" + UUID.randomUUID().toString().substring(0, 8);
        String id = "project-" + number.toLowerCase(Locale.ROOT);
        graph.query("""
                        MATCH (recipient:Agency {id: 'agency-work-r'})
                        CREATE (project:Project {id: $id, number: $number, title: 'Day', summary: 'Day.', purpose: 'EVALUATION',
                          stage: 'ANALYSIS', illustrative: true})-[:RECIPIENT]->(recipient)
                        """).bindAll(Map.of("id", id, "number", number)).run();
        stages.everyHour();
        until(RESIDENTS, id, "ANALYSIS");
        graph.query("MATCH (project:Project {id: $id}) SET project.stage = 'DESTRUCTION_DUE'")
                .bind(id)
                .to("id")
                .run();
        stages.everyHour();
        stages.everyHour();
        assertThat(until(RESIDENTS, id, "DESTRUCTION_DUE"))
                .extracting(
                        heard -> heard.data().get("before") + " " + heard.data().get("after"))
                .containsExactly("null ANALYSIS", "ANALYSIS DESTRUCTION_DUE");
    }

    @Test
    void nothingIsToldOfWhatWasRefused() {
        paper.takenOverAt(ProjectStage.IN_REVIEW);
        heard(RESIDENTS, paper.done("castVote", with(in("WKP"), "vote", "ABSTAIN")));
        long before = told("project-wk-1");
        paper.refused("castVote", with(in("WKH"), "vote", "YES"));
        assertThat(told("project-wk-1")).isEqualTo(before);
        paper.done("castVote", with(in("WKQ"), "vote", "ABSTAIN"));
        assertThat(told("project-wk-1")).isEqualTo(before + 1);
    }

    @Test
    void aDraftIsToldToNobodyAndWhatIsHandedInToParticipants() {
        String number = world.drafted("Told to nobody");
        world.save(world.author, number, content("Told to nobody", "element-intake-p", "element-intake-q"));
        String id = idOf(number);
        assertThat(count("MATCH (event:OutboxEvent {subject: $id}) RETURN count(event)", id))
                .isZero();
        assertThat(world.act(world.author, "submitProposal", number, "INR", null))
                .isEqualTo("PROPOSAL_SUBMITTED");
        List<Heard> told = until(PARTICIPANTS, id, "PROPOSAL_SUBMITTED");
        assertThat(told)
                .extracting(heard -> heard.event().getType())
                .containsExactly("charteroak.act.proposal-submitted", NoticeTypes.STAGE_CHANGED);
        assertThat(LISTENING.about(id)).extracting(Heard::path).containsOnly(PARTICIPANTS);
        assertThat(told)
                .allSatisfy(heard -> assertThat(new String(heard.body(), StandardCharsets.UTF_8))
                        .doesNotContain("Told to nobody", "Ada Analyst"));
    }

    @Test
    void aDraftThatIsWithdrawnIsToldToNobody() {
        String number = world.drafted("Withdrawn");
        String id = idOf(number);
        assertThat(world.act(world.author, "withdrawRequest", number, "INR", "No longer wanted."))
                .isEqualTo("WITHDRAWN");
        assertThat(count("MATCH (subject:OutboxSubject {id: $id}) RETURN count(subject)", id))
                .isZero();
    }

    @Test
    void theDraftingOfAnAgreementIsToldToo() {
        String act = paper.done(
                "draftAgreement",
                sharingInput("WN-" + UUID.randomUUID().toString().substring(0, 8)));
        Heard notice = heard(RESIDENTS, act);
        assertThat(notice.event().getType()).isEqualTo("charteroak.act.drafted");
        assertThat(notice.data().get("agreement")).isEqualTo(notice.subject());
    }

    @Test
    void whatIsDoneToWhatIsForParticipantsIsToldToThemAlone() {
        String number = paper.sharing();
        graph.query("""
                        MATCH (agreement:Agreement {number: $number})
                        SET agreement:Restricted, agreement.readers = ['PARTICIPANTS', 'SERVER']
                        """).bind(number).to("number").run();
        String act =
                paper.done("affirmSchedule", with(Paperwork.on(number, "WKP"), "schedule", paper.scheduleOf(number)));
        String subject = heard(PARTICIPANTS, act).subject();
        assertThat(LISTENING.about(subject))
                .filteredOn(heard -> act.equals(heard.data().get("act")))
                .extracting(Heard::path)
                .containsOnly(PARTICIPANTS);
        assertThat(count("MATCH (event:OutboxEvent {subject: $id}) RETURN count(event)", subject))
                .isZero();
    }

    @Test
    void theOperatingGroupAndAuditorsAreToldHowFarWebhooksAre() {
        paper.takenOverAt(ProjectStage.IN_REVIEW);
        heard(RESIDENTS, paper.done("castVote", with(in("WKP"), "vote", "YES")));
        String document = "{ webhooks { name waiting waitingSince stopped failingSince lastDeliveredAt lastStatus } }";
        for (String somebody : List.of("ann;OPERATING_GROUP", "ann;AUDITOR")) {
            await().atMost(Duration.ofMinutes(1))
                    .untilAsserted(() -> world.as(somebody)
                            .document(document)
                            .execute()
                            .path("webhooks[*].lastStatus")
                            .entityList(Integer.class)
                            .containsExactly(204, 204));
            world.as(somebody)
                    .document(document)
                    .execute()
                    .path("webhooks[*].name")
                    .entityList(String.class)
                    .containsExactly("participants", "residents");
        }
        for (String other : List.of("nobody", "ann;STEWARD:WKP", "ann;REQUESTER:WKR")) {
            world.as(other).document(document).execute().path("webhooks").valueIsNull();
        }
    }

    @Test
    void howMuchWaitsIsMeasured() {
        paper.takenOverAt(ProjectStage.IN_REVIEW);
        heard(RESIDENTS, paper.done("castVote", with(in("WKP"), "vote", "YES")));
        await().atMost(Duration.ofMinutes(1)).until(() -> measured("waiting") == 0);
        graph.query("""
                        MERGE (queue:WebhookQueue {id: 'residents thing-measured'})
                        SET queue.webhook = 'residents', queue.stoppedAt = datetime()
                        CREATE (event:OutboxEvent {id: 'event-measured', sequence: 1, time: datetime()})-[:WAITS_IN]->(queue)
                        """).run();
        assertThat(measured("waiting")).isEqualTo(1);
        assertThat(measured("stopped")).isEqualTo(1);
        graph.query("MATCH (queue:WebhookQueue {id: 'residents thing-measured'})<--(event) DETACH DELETE queue, event")
                .run();
        assertThat(measured("stopped")).isZero();
    }

    private double measured(String what) {
        return meters.get("charteroak.webhook." + what)
                .tag("webhook", "residents")
                .gauge()
                .value();
    }

    @Test
    void everyKindOfActHasATypeOfItsOwn() {
        Set<String> types = new NoticeTypes().types();
        assertThat(types)
                .hasSize(Act.Kind.values().length + 1)
                .allMatch(type -> type.matches("charteroak(\\.[a-z-]+){2}"));
    }

    private static Heard heard(String path, String act) {
        return await().atMost(Duration.ofMinutes(1))
                .until(
                        () -> LISTENING.heard().stream()
                                .filter(each -> each.path().equals(path))
                                .filter(each -> act.equals(each.data().get("act")))
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst();
    }

    /** What was heard about a project until it was told that it stands at a stage. */
    private static List<Heard> until(String path, String subject, String stage) {
        return await().atMost(Duration.ofMinutes(1))
                .until(
                        () -> LISTENING.about(subject).stream()
                                .filter(each -> each.path().equals(path))
                                .toList(),
                        found -> !found.isEmpty()
                                && stage.equals(found.getLast().data().get("after")));
    }

    private String idOf(String number) {
        return graph.query(
                        "MATCH (project:Project) WHERE $number IN [project.number, project.workingNumber] RETURN project.id")
                .bind(number)
                .to("number")
                .fetchAs(String.class)
                .one()
                .orElseThrow();
    }

    /** How much was ever told of a thing. */
    private long told(String subject) {
        return count("MATCH (subject:OutboxSubject {id: $id}) RETURN subject.sequence", subject);
    }

    private int count(String cypher, Object id) {
        return graph.query(cypher)
                .bind(id)
                .to("id")
                .fetchAs(Integer.class)
                .one()
                .orElse(0);
    }
}
