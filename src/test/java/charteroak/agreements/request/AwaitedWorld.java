package charteroak.agreements.request;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Act.Kind;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Party;
import charteroak.agreements.ballot.Ballot;
import charteroak.agreements.formality.AgreementActInput;
import charteroak.agreements.formality.DraftInput;
import charteroak.agreements.formality.ProjectActInput;
import charteroak.agreements.project.ProjectStage;
import charteroak.ground.api.Caller;
import charteroak.ground.api.HeldRole;
import charteroak.ground.api.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;

/** An agreement, of which every other was executed, and a project, to which people of all roles do things at random, sensible and not. */
final class AwaitedWorld {

    /** Two providers, the Hub, which runs the program too, and a recipient. */
    static final List<String> AGENCIES = List.of("AWP", "AWQ", "AWH", "AWR");

    static final String OPERATING_GROUP = "AWH";

    private static final List<Kind> TO_AGREEMENTS = List.of(
            Kind.SIGNED,
            Kind.SIGNED,
            Kind.SIGNED,
            Kind.AFFIRMED,
            Kind.AFFIRMED,
            Kind.AFFIRMATION_DECLINED,
            Kind.AFFIRMATION_WITHDRAWN,
            Kind.AMENDED,
            Kind.AMENDED,
            Kind.AMENDED,
            Kind.AMENDED,
            Kind.SUSPENDED,
            Kind.REINSTATED,
            Kind.PARTY_WITHDREW,
            Kind.PARTY_SUSPENDED,
            Kind.TERMINATED,
            Kind.DESTRUCTION_CERTIFIED,
            Kind.ATTESTED,
            Kind.ATTESTATION_WITHDRAWN,
            Kind.IRB_DETERMINED,
            Kind.NDA_SIGNED,
            Kind.NDA_SIGNED,
            Kind.USER_ACKNOWLEDGED,
            Kind.USER_ACKNOWLEDGED,
            Kind.ACCESS_GRANTED,
            Kind.ACCESS_ENDED,
            Kind.VOIDED);
    private static final List<Kind> IN_PROJECTS = List.of(
            Kind.VOTED,
            Kind.VOTED,
            Kind.MATCHING_CONFIRMED,
            Kind.MATCHING_CONFIRMED,
            Kind.INPUTS_DESTROYED,
            Kind.OWN_LINK_DESTROYED,
            Kind.CROSSWALK_RELEASED,
            Kind.PUBLICATION_REVIEWED,
            Kind.PUBLICATION_REVIEWED,
            Kind.PUBLISHED,
            Kind.FINDING_RESOLVED,
            Kind.DECISION_COMMUNICATED,
            Kind.SENT_FOR_SIGNATURE,
            Kind.FILES_CALLED_FOR,
            Kind.MATCH_FILE_ACCEPTED,
            Kind.MATCH_FILE_ACCEPTED,
            Kind.RECEIPT_CONFIRMED,
            Kind.OUTPUT_SUBMITTED,
            Kind.OUTPUT_RETURNED,
            Kind.ANALYSIS_FINISHED,
            Kind.PROJECT_CLOSED,
            Kind.REQUEST_WITHDRAWN,
            Kind.REQUEST_SUSPENDED,
            Kind.SUSPENSION_LIFTED,
            Kind.PROPOSAL_TAKEN_UP,
            Kind.AVAILABILITY_ANSWERED,
            Kind.AVAILABILITY_ANSWERED,
            Kind.PROPOSAL_RETURNED,
            Kind.FOUND_VIABLE,
            Kind.FORM_TAKEN_UP,
            Kind.FORM_RETURNED,
            Kind.FORM_CONFIRMED_COMPLETE,
            Kind.MODIFICATION_REQUESTED,
            Kind.VOTING_WINDOW_OPENED,
            Kind.SILENCE_ESCALATED,
            Kind.VOIDED);
    private static final Set<Kind> BY_THE_HUB = EnumSet.of(
            Kind.MATCHING_CONFIRMED,
            Kind.DECISION_COMMUNICATED,
            Kind.SENT_FOR_SIGNATURE,
            Kind.FILES_CALLED_FOR,
            Kind.MATCH_FILE_ACCEPTED,
            Kind.PROJECT_CLOSED,
            Kind.REQUEST_SUSPENDED,
            Kind.SUSPENSION_LIFTED,
            Kind.PROPOSAL_TAKEN_UP,
            Kind.PROPOSAL_RETURNED,
            Kind.FOUND_VIABLE,
            Kind.FORM_TAKEN_UP,
            Kind.FORM_RETURNED,
            Kind.FORM_CONFIRMED_COMPLETE,
            Kind.VOTING_WINDOW_OPENED,
            Kind.SILENCE_ESCALATED);
    private static final Set<Kind> OF_INTAKE = EnumSet.range(Kind.PROPOSAL_SUBMITTED, Kind.MODIFICATION_REQUESTED);
    /** Every stage at which a project can be taken over, and more often the one at which most must be so before something waits. */
    private static final List<ProjectStage> STAGES = Stream.of(
                    EnumSet.range(ProjectStage.DRAFT, ProjectStage.WITHDRAWN).stream(),
                    Stream.generate(() -> ProjectStage.AGREEMENT_DRAFTING).limit(4),
                    Stream.generate(() -> ProjectStage.PROPOSAL_SUBMITTED).limit(2),
                    Stream.generate(() -> ProjectStage.VIABILITY_REVIEW).limit(4),
                    Stream.generate(() -> ProjectStage.COMPLETENESS_REVIEW).limit(2),
                    Stream.generate(() -> ProjectStage.DISCLOSURE_REVIEW).limit(3),
                    Stream.generate(() -> ProjectStage.DESTRUCTION_DUE).limit(2))
            .flatMap(stages -> stages)
            .toList();

    private static final ProjectActInput.BallotInput BALLOT =
            new ProjectActInput.BallotInput(null, Ballot.inFavor(null).answers(), null);

    /** The condition of the law that every schedule cites. */
    static final String ATTESTED = "AWAITED";

    final String number;
    final AgreementId agreement;
    final ProjectId project;
    private final String projectNumber;
    final String finding;
    final AgreementKind kind;
    final List<Caller> people;
    /** Who writes the form of the request, by id; null where the program's log brought it. */
    final @Nullable String author;

    private final Random random;
    private final LocalDate today;

    AwaitedWorld(long seed, LocalDate today, Neo4jClient graph) {
        this.random = new Random(seed);
        this.today = today;
        this.number = "AW-" + seed;
        this.agreement = AgreementId.numbered(number);
        this.project = new ProjectId("project-aw-" + seed);
        this.projectNumber = "AWP-" + seed;
        this.finding = "finding-aw-" + seed;
        this.kind = pick(List.of(
                AgreementKind.DSA,
                AgreementKind.DSA,
                AgreementKind.DUL,
                AgreementKind.DUL,
                AgreementKind.EMOU,
                AgreementKind.LETTER_OF_INTENT));
        this.people = List.of(
                person("ann " + seed, 1), person("bob " + seed, 2), person("cy " + seed, 3), everybody("all " + seed));
        this.author = chance(75) ? pick(people).id() : null;
        for (String statement : AwaitedGraph.WRITTEN.split(";\n")) {
            graph.query(statement).bindAll(properties(seed)).run();
        }
    }

    /** What somebody tries to do to the agreement next; null for nothing. */
    @Nullable
    Attempt attemptOnAgreement(List<Act> before) {
        Kind next = pick(TO_AGREEMENTS);
        List<ActId> amendments = before.stream()
                .filter(act -> act.kind() == Kind.AMENDED)
                .map(Act::id)
                .toList();
        String by = pick(AGENCIES);
        LocalDate day = today.plusDays(random.nextInt(24) - 20);
        String note = chance(70) ? "Because." : null;
        AgreementActInput input = switch (next.shape()) {
            case PLAIN -> new AgreementActInput.ToDocument(null, number, by, day, note);
            case PARTY -> new AgreementActInput.OfParty(null, number, by, day, note, pick(AGENCIES));
            case SCHEDULE -> new AgreementActInput.OfSchedule(null, number, by, day, note, schedule(by));
            case SIGNATURE ->
                new AgreementActInput.Signature(
                        null, number, by, day, note, amendments.isEmpty() || chance(40) ? null : pick(amendments));
            case AMENDMENT ->
                new AgreementActInput.Amendment(
                        null,
                        number,
                        by,
                        day,
                        note,
                        chance(60) ? today.plusDays(random.nextInt(60)) : null,
                        null,
                        null,
                        chance(60) ? null : List.of(schedule(by)));
            case USER ->
                new AgreementActInput.OfUser(
                        null, number, chance(70) ? OPERATING_GROUP : by, day, note, user(chance(50) ? "ada" : "bea"));
            case CONDITION -> new AgreementActInput.OfCondition(null, number, by, day, note, schedule(by), ATTESTED);
            case DETERMINATION ->
                new AgreementActInput.BoardDetermination(
                        null, number, by, day, note, pick(List.of(Act.Determination.values())), null);
            case VOIDING ->
                before.isEmpty() || chance(50)
                        ? null
                        : new AgreementActInput.Voiding(
                                null, number, by, day, note, pick(before).id());
            default -> throw new IllegalStateException(next + " is not tried.");
        };
        return input == null ? null : new Attempt(next, input, somebody());
    }

    /** What somebody tries to record in the project next; null for nothing. */
    @Nullable
    Attempt attemptInProject(List<Act> before) {
        Kind next = pick(IN_PROJECTS);
        String by = BY_THE_HUB.contains(next) && chance(80) ? "AWH" : pick(AGENCIES);
        ProjectActInput input = next == Kind.VOIDED
                ? before.isEmpty()
                        ? null
                        : new ProjectActInput.ProjectVoiding(
                                null,
                                project.value(),
                                by,
                                today,
                                "Wrong.",
                                pick(before).id())
                : inProject(next, by, today.minusDays(random.nextInt(20)));
        return input == null ? null : new Attempt(next, input, somebody());
    }

    /** What is asked to record something that an agency did. */
    ProjectActInput inProject(Kind next, String by, LocalDate day) {
        return switch (next.shape()) {
            case VOTE ->
                new ProjectActInput.CastVote(
                        null, project.value(), by, day, "Because.", pick(List.of(Act.Vote.values())), BALLOT, null);
            case FINDING -> new ProjectActInput.OfFinding(null, project.value(), by, day, "Looked at.", finding);
            case PARTY -> ofProvider(by, day, chance(50) ? "AWP" : "AWQ");
            default -> new ProjectActInput.InProject(null, project.value(), by, day, note(next));
        };
    }

    /** What those who receive requests say names a rule and whoever was silent, so that it is said well enough. */
    private static @Nullable String note(Kind kind) {
        if (OF_INTAKE.contains(kind)) {
            return "R01, R11 to R14: R11 R12 R13 R14; AWP and AWQ are silent.";
        }
        return kind.givesAReason() ? "Because." : null;
    }

    /** What is asked to record something that was done to what a provider gave. */
    ProjectActInput ofProvider(String by, LocalDate day, String provider) {
        return new ProjectActInput.OfProvider(null, project.value(), by, day, null, provider);
    }

    /** Somebody; the one who may do nearly everything more often than others, so that much is done. */
    private Caller somebody() {
        return chance(50) ? people.getLast() : pick(people);
    }

    /** A sharing agreement that somebody might draft besides, on which the project relies. */
    DraftInput another(String by) {
        return new DraftInput(
                null,
                by,
                today,
                null,
                number + "-OTHER",
                AgreementKind.DSA,
                "Another",
                Agreement.Scope.PER_REQUEST,
                true,
                null,
                null,
                null,
                List.of("AWM-MADE-UNDER"),
                null,
                List.of(projectNumber),
                List.of(new DraftInput.PartyInput(Party.Role.PROVIDER, "AWP")),
                null);
    }

    /** The id of the schedule of an agency, whether there is one or not. */
    ScheduleId schedule(String agency) {
        return new ScheduleId("schedule-%s-%s".formatted(agreement.slug(), agency));
    }

    private String user(String name) {
        return "user-%s-%s".formatted(agreement.slug(), name);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private Caller person(String name, int roles) {
        List<HeldRole> held = new ArrayList<>();
        for (int at = 0; at < roles; at++) {
            String agency = pick(AGENCIES);
            held.add(pick(List.of(
                    new HeldRole(Role.STEWARD, agency, null),
                    new HeldRole(Role.COUNSEL, agency, null),
                    new HeldRole(Role.BOARD_MEMBER, agency, "EXECUTIVE_BOARD"),
                    new HeldRole(Role.BOARD_MEMBER, agency, "EXECUTIVE_BOARD"),
                    new HeldRole(Role.BOARD_MEMBER, agency, "DATA_GOVERNING_BOARD"),
                    new HeldRole(Role.REQUESTER, agency, null),
                    HeldRole.of(Role.OPERATING_GROUP),
                    HeldRole.of(Role.HUB_OPERATOR),
                    HeldRole.of(Role.MATCHING_ENGINE))));
        }
        return new Caller(name, name, held, true);
    }

    /** Somebody who holds every role that does not bar from voting or resolving. */
    private static Caller everybody(String name) {
        List<HeldRole> held = new ArrayList<>(List.of(HeldRole.of(Role.OPERATING_GROUP)));
        for (String agency : AGENCIES) {
            held.add(new HeldRole(Role.STEWARD, agency, null));
            held.add(new HeldRole(Role.COUNSEL, agency, null));
            held.add(new HeldRole(Role.BOARD_MEMBER, agency, "EXECUTIVE_BOARD"));
            held.add(new HeldRole(Role.BOARD_MEMBER, agency, "DATA_GOVERNING_BOARD"));
            held.add(new HeldRole(Role.REQUESTER, agency, null));
        }
        held.add(HeldRole.of(Role.HUB_OPERATOR));
        return new Caller(name, name, held, true);
    }

    private Map<String, Object> properties(long seed) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("attested", ATTESTED);
        properties.put("seed", seed);
        properties.put("number", number);
        properties.put("agreement", agreement.value());
        properties.put("slug", agreement.slug());
        properties.put("project", project.value());
        properties.put("finding", finding);
        properties.put("kind", kind.name());
        properties.put("stage", STAGES.get((int) (seed % STAGES.size())).name());
        properties.put("termTo", chance(30) ? today.minusDays(2) : chance(40) ? today.plusDays(40) : null);
        properties.put("started", today.minusDays(19));
        properties.put("recipient", chance(40) ? "AWP" : "AWR");
        List<String> asked = chance(80) ? List.of("AWP", "AWQ") : List.of("AWQ");
        properties.put("asked", asked);
        properties.put("reviewed", chance(25) ? asked : List.of());
        properties.put("hidden", chance(15) ? List.of("AGENCY:AWP", "SERVER") : null);
        properties.put("hiddenProject", chance(15) ? List.of("AGENCY:AWQ", "SERVER") : null);
        properties.put("parties", parties());
        properties.put("executed", chance(50));
        properties.put("providers", chance(85) ? List.of("AWP", "AWQ") : List.of());
        properties.put("rests", chance(70));
        properties.put("author", author);
        properties.put("bound", chance(70));
        properties.put("votingSince", votingSince(seed));
        properties.put("users", kind == AgreementKind.DUL && seed % 2 == 0 ? List.of("ada", "bea") : List.of());
        return properties;
    }

    /** How many days ago each time to vote began that is over; none where none was, which differs from one round of the stages to the next. */
    private static List<Map<String, Object>> votingSince(long seed) {
        Map<String, Object> first = Map.of("kind", Kind.FORM_CONFIRMED_COMPLETE.name(), "days", 130);
        Map<String, Object> second = Map.of("kind", Kind.VOTING_WINDOW_OPENED.name(), "days", 60);
        return switch ((int) (seed / STAGES.size() % 3)) {
            case 0 -> List.of(first);
            case 1 -> List.of(first, second);
            default -> List.of();
        };
    }

    private List<Map<String, String>> parties() {
        return switch (kind) {
            case DSA -> List.of(party("AWP", "PROVIDER"), party("AWQ", "PROVIDER"), party("AWH", "HUB"));
            case DUL ->
                List.of(
                        party("AWR", "LICENSEE"),
                        party("AWH", "HUB"),
                        party(chance(50) ? "AWQ" : "AWH", "OPERATING_GROUP"),
                        party("AWP", "PROVIDER"));
            case EMOU ->
                AGENCIES.stream().map(code -> party(code, "PARTICIPANT")).toList();
            case LETTER_OF_INTENT -> List.of(party("AWP", "PARTICIPANT"));
        };
    }

    private static Map<String, String> party(String code, String role) {
        return Map.of("code", code, "role", role);
    }

    /** Something that somebody tries. */
    record Attempt(Kind kind, Object input, Caller caller) {}
}
