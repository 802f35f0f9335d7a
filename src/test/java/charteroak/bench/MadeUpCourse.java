package charteroak.bench;

import charteroak.agreements.act.Act.Kind;
import charteroak.agreements.form.Handing;
import charteroak.agreements.project.ProjectStage;
import charteroak.bench.MadeUpRequest.Offer;
import charteroak.bench.MadeUpRequest.On;
import charteroak.bench.MadeUpRequest.Scheduled;
import charteroak.bench.MadeUpRequest.User;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How made-up requests go from the draft to the closed project, with what is sent back, refused, stopped, extended and withdrawn on the way.
 * How long each step takes and how often something goes another way is all here; each act moves the project as the product has it move.
 */
final class MadeUpCourse {

    private static final String OPERATING_GROUP = "OPM";
    private static final String HUB = "DOL";
    private static final String BOARD = "data-governing-board";
    private static final String HEAD = "executive-board";
    private static final String COUNSEL = "counsel";
    private static final String STEWARD = "steward-1";
    private static final String REQUESTER = "requester";
    private static final String REASON = "Said so after the agency had read the form.";

    private final MadeUpRequest request;

    private MadeUpCourse(MadeUpRequest request) {
        this.request = request;
    }

    /** Goes through all that was done until today. Tells the day after which no document of it runs. */
    static LocalDate go(MadeUpRequest request) {
        MadeUpCourse course = new MadeUpCourse(request);
        if (course.isProposed() && course.isApproved() && course.isAgreed()) {
            course.link();
            course.use();
            course.end();
        }
        return request.day().plusDays(90);
    }

    private boolean isProposed() {
        do {
            request.pass(15);
            request.handIn(Handing.PROPOSAL);
            asked(Kind.PROPOSAL_SUBMITTED, ProjectStage.PROPOSAL_SUBMITTED);
            request.pass(4);
            run(Kind.PROPOSAL_TAKEN_UP, ProjectStage.VIABILITY_REVIEW);
            for (String provider : request.providers()) {
                request.pass(6);
                act(On.PROJECT, Kind.AVAILABILITY_ANSWERED, provider, STEWARD);
            }
            request.pass(3);
            if (request.happens(0.85)) {
                break;
            }
            run(Kind.PROPOSAL_RETURNED, ProjectStage.DRAFT);
        } while (true);
        if (request.happens(0.04)) {
            run(Kind.FOUND_NOT_VIABLE, ProjectStage.REJECTED);
            request.pass(3);
            act(On.PROJECT, Kind.DECISION_COMMUNICATED, OPERATING_GROUP, "operating-group-1");
            return false;
        }
        run(Kind.FOUND_VIABLE, ProjectStage.FORM_ISSUED);
        return true;
    }

    private boolean isApproved() {
        hand();
        boolean isFirst = true;
        while (true) {
            request.pass(8);
            if (isFirst && request.happens(0.2)) {
                run(Kind.FORM_RETURNED, ProjectStage.FORM_ISSUED);
                hand();
                request.pass(8);
            }
            isFirst = false;
            run(Kind.FORM_CONFIRMED_COMPLETE, ProjectStage.IN_REVIEW);
            List<String> providers = request.providers();
            String last = providers.getLast();
            for (String provider : providers) {
                request.pass(9);
                if (provider.equals(last)) {
                    break;
                }
                vote(provider, "YES");
            }
            if (request.happens(0.12)) {
                request.pass(50);
                act(On.PROJECT, Kind.VOTING_WINDOW_OPENED, OPERATING_GROUP, "operating-group-2");
                request.pass(9);
            }
            if (request.happens(0.12)) {
                act(On.PROJECT, Kind.MODIFICATION_REQUESTED, last, BOARD, Map.of("note", REASON), Map.of());
                request.come(ProjectStage.MODIFICATION_REQUESTED);
                hand();
                continue;
            }
            boolean isRefused = request.happens(0.05);
            vote(last, isRefused ? "NO" : "YES");
            request.come(isRefused ? ProjectStage.REJECTED : ProjectStage.APPROVED);
            request.pass(3);
            act(On.PROJECT, Kind.DECISION_COMMUNICATED, OPERATING_GROUP, "operating-group-1");
            if (!isRefused) {
                request.come(ProjectStage.AGREEMENT_DRAFTING);
            }
            return !isRefused;
        }
    }

    private void hand() {
        request.pass(15);
        request.handIn(Handing.FORM);
        asked(Kind.FORM_SUBMITTED, ProjectStage.FORM_SUBMITTED);
        request.pass(3);
        run(Kind.FORM_TAKEN_UP, ProjectStage.COMPLETENESS_REVIEW);
    }

    private void vote(String provider, String vote) {
        act(
                On.PROJECT,
                Kind.VOTED,
                provider,
                BOARD,
                Map.of(
                        "vote",
                        vote,
                        "formVersion",
                        request.versions().size(),
                        "questions",
                        List.of("IS_THIS_LEGAL", "IS_THIS_ETHICAL", "IS_THIS_A_GOOD_IDEA", "HOW_DO_WE_KNOW"),
                        "answers",
                        List.of(vote, "YES", "YES", "YES"),
                        "reasons",
                        List.of(REASON, REASON, REASON, REASON),
                        "conditionCodes",
                        List.of(),
                        "conditionTexts",
                        List.of()),
                Map.of());
    }

    private boolean isAgreed() {
        request.pass(10);
        act(On.SHARING, Kind.DRAFTED, OPERATING_GROUP, "operating-group-1");
        request.offers().forEach(request::schedule);
        act(On.LICENSE, Kind.DRAFTED, OPERATING_GROUP, "operating-group-1");
        int users = 8 + request.oneOf(10);
        for (int user = 0; user < users; user++) {
            request.name("Analyst %d of %s".formatted(request.next(), request.key()));
        }
        for (Scheduled schedule : List.copyOf(request.schedules())) {
            request.pass(4);
            Offer offer = schedule.offer();
            Map<String, String> on = Map.of("scheduleId", schedule.id());
            offer.conditions()
                    .forEach(condition -> act(
                            On.SHARING, Kind.ATTESTED, offer.provider(), COUNSEL, Map.of("condition", condition), on));
            act(On.SHARING, Kind.AFFIRMED, offer.provider(), COUNSEL, Map.of(), on);
        }
        request.pass(5);
        if (request.happens(0.03)) {
            asked(Kind.REQUEST_WITHDRAWN, ProjectStage.WITHDRAWN);
            return false;
        }
        run(Kind.SENT_FOR_SIGNATURE, ProjectStage.SIGNATURE_COLLECTION);
        sign();
        request.come(ProjectStage.DSA_EXECUTED);
        return true;
    }

    private void sign() {
        for (String party : sharing()) {
            request.pass(11);
            act(On.SHARING, Kind.SIGNED, party, HEAD);
        }
        for (User user : request.users()) {
            act(On.LICENSE, Kind.NDA_SIGNED, request.recipient(), REQUESTER, Map.of(), of(user));
        }
        for (String party : licensing()) {
            request.pass(9);
            act(On.LICENSE, Kind.SIGNED, party, HEAD);
        }
    }

    private List<String> sharing() {
        List<String> parties = new ArrayList<>(request.providers());
        parties.add(HUB);
        parties.add(request.recipient());
        return parties.stream().distinct().toList();
    }

    private List<String> licensing() {
        return List.of(OPERATING_GROUP, HUB, request.recipient());
    }

    private void link() {
        request.pass(3);
        run(Kind.FILES_CALLED_FOR, ProjectStage.FILES_IN_PREPARATION);
        for (String provider : request.providers()) {
            request.pass(9);
            act(On.PROJECT, Kind.MATCH_FILE_ACCEPTED, HUB, "hub-operator", Map.of(), Map.of("concernsId", provider));
        }
        request.come(ProjectStage.MATCHING);
        request.pass(10);
        act(On.PROJECT, Kind.MATCHING_CONFIRMED, HUB, "hub-operator");
        request.come(ProjectStage.DISCLOSURE_REVIEW);
        request.pass(2);
        act(On.PROJECT, Kind.INPUTS_DESTROYED, HUB, "hub-operator");
        request.pass(5);
        act(On.PROJECT, Kind.CROSSWALK_RELEASED, HUB, "hub-operator");
        request.come(ProjectStage.DATA_RELEASED);
    }

    private void use() {
        request.pass(4);
        asked(Kind.RECEIPT_CONFIRMED, ProjectStage.ANALYSIS);
        act(
                On.LICENSE,
                Kind.IRB_DETERMINED,
                request.recipient(),
                REQUESTER,
                Map.of("determination", "EXEMPT"),
                Map.of());
        for (User user : request.users()) {
            act(On.LICENSE, Kind.USER_ACKNOWLEDGED, request.recipient(), REQUESTER, Map.of(), of(user));
            act(On.LICENSE, Kind.ACCESS_GRANTED, OPERATING_GROUP, "operating-group-2", Map.of(), of(user));
        }
        if (request.happens(0.05)) {
            stop();
        }
        int papers = 1 + request.oneOf(4);
        for (int paper = 0; paper < papers; paper++) {
            publish();
            if (paper == 0) {
                extend();
            }
        }
    }

    private void stop() {
        request.pass(40);
        act(On.PROJECT, Kind.REQUEST_SUSPENDED, OPERATING_GROUP, "operating-group-1", Map.of("note", REASON), Map.of());
        request.suspended(ProjectStage.ANALYSIS);
        request.pass(60);
        act(On.PROJECT, Kind.SUSPENSION_LIFTED, OPERATING_GROUP, "operating-group-1", Map.of("note", REASON), Map.of());
        request.lifted();
    }

    private void publish() {
        request.pass(90);
        do {
            asked(Kind.OUTPUT_SUBMITTED, ProjectStage.PREPUBLICATION_REVIEW);
            request.pass(8);
            if (request.happens(0.2)) {
                act(
                        On.PROJECT,
                        Kind.OUTPUT_RETURNED,
                        request.providers().getFirst(),
                        BOARD,
                        Map.of("note", REASON),
                        Map.of());
                request.come(ProjectStage.REVISION_REQUIRED);
                request.pass(12);
                continue;
            }
            for (String provider : request.providers()) {
                act(On.PROJECT, Kind.PUBLICATION_REVIEWED, provider, BOARD);
                request.pass(4);
            }
            asked(Kind.PUBLISHED, ProjectStage.PUBLISHED);
            return;
        } while (true);
    }

    private void extend() {
        for (On on : List.of(On.SHARING, On.LICENSE)) {
            request.pass(5);
            String amendment = act(
                    on,
                    Kind.AMENDED,
                    HUB,
                    STEWARD,
                    Map.of("unsigned", true, "termCodes", List.of("CONTACT"), "termTexts", List.of("The data team.")),
                    Map.of());
            for (String party : on == On.SHARING ? sharing() : licensing()) {
                act(on, Kind.SIGNED, party, HEAD, Map.of(), Map.of("amendmentId", amendment));
            }
        }
    }

    private void end() {
        request.pass(20);
        for (User user : request.users()) {
            act(On.LICENSE, Kind.ACCESS_ENDED, OPERATING_GROUP, "operating-group-2", Map.of(), of(user));
        }
        asked(Kind.ANALYSIS_FINISHED, ProjectStage.DESTRUCTION_DUE);
        request.pass(12);
        act(On.LICENSE, Kind.DESTRUCTION_CERTIFIED, request.recipient(), REQUESTER);
        request.come(ProjectStage.DESTRUCTION_CERTIFIED);
        request.pass(6);
        run(Kind.PROJECT_CLOSED, ProjectStage.CLOSED);
    }

    /** What the operating group does in the project. */
    private void run(Kind kind, ProjectStage to) {
        Map<String, Object> said = kind.givesAReason() ? Map.of("note", REASON) : Map.of();
        act(On.PROJECT, kind, OPERATING_GROUP, "operating-group-1", said, Map.of());
        request.come(to);
    }

    /** What the requester does in the project. */
    private void asked(Kind kind, ProjectStage to) {
        Map<String, Object> said = kind.givesAReason() ? Map.of("note", REASON) : Map.of();
        act(On.PROJECT, kind, request.recipient(), REQUESTER, said, Map.of());
        request.come(to);
    }

    private void act(On on, Kind kind, String by, String office) {
        act(on, kind, by, office, Map.of(), Map.of());
    }

    private String act(
            On on, Kind kind, String by, String office, Map<String, Object> said, Map<String, String> links) {
        return request.act(on, kind, by, office, said, links);
    }

    private static Map<String, String> of(User user) {
        return Map.of("userId", user.id());
    }
}
