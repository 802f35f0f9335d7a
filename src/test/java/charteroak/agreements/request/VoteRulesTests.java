package charteroak.agreements.request;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Act.Kind;
import charteroak.agreements.act.Act.Vote;
import charteroak.agreements.act.ActEntry;
import charteroak.agreements.act.ActHeader;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.act.Particular;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.ballot.Ballot;
import charteroak.agreements.ballot.FourQuestion;
import charteroak.agreements.ballot.QuestionAnswer;
import charteroak.agreements.ballot.QuestionAnswer.Said;
import charteroak.agreements.clause.Term;
import charteroak.agreements.project.Project;
import charteroak.agreements.project.ProjectStage;
import charteroak.agreements.request.ProjectCircumstances.Intake;
import charteroak.agreements.request.ProjectCircumstances.Paperwork;
import charteroak.agreements.request.ProjectCircumstances.Unwritten;
import charteroak.agreements.stage.StageNow;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.catalogue.law.Condition;
import charteroak.catalogue.law.Purpose;
import charteroak.ground.api.UserError;
import charteroak.ground.visibility.Readers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is asked of votes, and until when they are cast. The histories were written from the program's rules by somebody who had not read
 * this code; their numbers (C1, H1 and so on) are theirs: the window is open from Monday, 2027-02-01, to Wednesday, 2027-03-17.
 */
class VoteRulesTests {

    private static final ZoneId HARTFORD = ZoneId.of("America/New_York");
    private static final ProjectId REQUEST = new ProjectId("project-voted-on");
    private static final Agency CSCU = agency("CSCU");
    private static final Agency SDE = agency("SDE");
    private static final Agency DOL = agency("DOL");
    private static final Agency OPM = agency("OPM");
    private static final Agency UCONN = agency("UCONN");
    private static final int NEWEST = 2;
    private static final Term BY_YEAR_END = new Term(Term.DESTRUCTION_DEADLINE, "2027-12-31");

    private final List<Act> acts = new ArrayList<>();
    private Paperwork paperwork = Paperwork.SETTLED;

    @BeforeEach
    void theWindowOpens() {
        done("2027-02-01T10:00", entry(Kind.FORM_CONFIRMED_COMPLETE, OPM, "2027-02-01"));
    }

    @Test
    void c1AndC2OnlyAgenciesWhoseDataIsAskedForVote() {
        assertThat(refusal("2027-02-10T09:00", yes(UCONN, "2027-02-10"))).contains("CSCU, SDE and DOL");
        assertThat(refusal("2027-02-10T09:00", yes(OPM, "2027-02-10"))).contains("CSCU, SDE and DOL");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-17T23:58, true",
        "2027-03-18T00:03, false",
        "2027-03-19T09:00, false",
    })
    void c4AndC5TheLastMinuteInHartfordIsInTime(String recorded, boolean inTime) {
        String refusal = refusal(recorded, yes(DOL, recorded.substring(0, 10)));
        assertThat(refusal.isEmpty()).as(refusal).isEqualTo(inTime);
        if (!inTime) {
            assertThat(refusal).startsWith("[input, project]").contains("operating group can open another");
        }
    }

    @Test
    void c6AVoteThatStatesAnEarlierDayIsLateAllTheSame() {
        assertThat(refusal("2027-03-19T09:00", yes(DOL, "2027-03-16"))).startsWith("[input, project]");
    }

    @Test
    void nobodyHasVotedBeforeTheFormWasConfirmedComplete() {
        assertThat(refusal("2027-02-10T09:00", yes(DOL, "2027-01-29"))).startsWith("[input, effectiveOn]");
    }

    @Test
    void c9SilenceIsNoVoteAndAnotherWindowLeavesTheVotesStanding() {
        done("2027-02-10T09:00", yes(SDE, "2027-02-10"));
        done("2027-02-11T09:00", yes(CSCU, "2027-02-11"));
        assertThat(refusal("2027-03-17T16:00", opening("2027-03-17"))).contains("is not over");
        assertThat(refusal("2027-03-18T09:00", opening("2027-03-18"))).isEmpty();
        done("2027-03-18T09:00", opening("2027-03-18"));
        assertThat(refusal("2027-04-30T23:00", yes(DOL, "2027-04-30"))).isEmpty();
        assertThat(refusal("2027-05-03T08:00", yes(DOL, "2027-05-03"))).startsWith("[input, project]");
        assertThat(refusal("2027-04-01T08:00", yes(SDE, "2027-04-01")))
                .as("the vote of SDE stands")
                .startsWith("[input, vote]");
    }

    @Test
    void c10AThirdWindowWaitsForTheHeadsOfSilentAgencies() {
        done("2027-02-10T09:00", yes(SDE, "2027-02-10"));
        done("2027-02-11T09:00", yes(CSCU, "2027-02-11"));
        assertThat(refusal("2027-03-10T09:00", telling(DOL, "2027-03-10"))).contains("is not over");
        done("2027-03-18T09:00", opening("2027-03-18"));
        assertThat(refusal("2027-05-03T09:00", opening("2027-05-03"))).contains("DOL");
        assertThat(refusal("2027-05-03T09:00", telling(SDE, "2027-05-03"))).startsWith("[input, party]");
        assertThat(refusal("2027-05-03T09:00", telling(DOL, "2027-05-03"))).isEmpty();
        done("2027-05-03T09:00", telling(DOL, "2027-05-03"));
        assertThat(refusal("2027-05-03T10:00", telling(DOL, "2027-05-03"))).startsWith("[input, party]");
        assertThat(refusal("2027-05-03T11:00", opening("2027-05-03"))).isEmpty();
        done("2027-05-03T11:00", opening("2027-05-03"));
        assertThat(refusal("2027-06-30T09:00", opening("2027-06-30")))
                .as("each of them is told again in each window")
                .contains("DOL");
    }

    @Test
    void onlyTheOperatingGroupOpensAWindowAndTellsTheHeads() {
        assertThat(refusal("2027-03-18T09:00", entry(Kind.VOTING_WINDOW_OPENED, SDE, "2027-03-18")))
                .startsWith("[input, by]");
        assertThat(refusal(
                        "2027-03-18T09:00",
                        entry(Kind.SILENCE_ESCALATED, SDE, "2027-03-18").saying(Particular.CONCERNS, DOL.id())))
                .startsWith("[input, by]");
    }

    @Test
    void c12AndC13ANoIsVoidedWhileThereIsTime() {
        done("2027-02-10T09:00", no(SDE, "2027-02-10", "Not with this purpose."));
        Act voted = acts.getLast();
        ActEntry voiding = entry(Kind.VOIDED, SDE, "2027-02-11").saying(Particular.VOIDS, voted.id());
        assertThat(refusal("2027-02-11T09:00", voiding)).isEmpty();
        assertThat(refusal("2027-03-18T09:00", voiding))
                .startsWith("[input, act]")
                .contains("17");
    }

    @Test
    void c15AVoteOnAnEarlierVersionIsRefused() {
        assertThat(refusal("2027-02-17T09:00", yes(CSCU, "2027-02-17", ballot(1, Said.YES))))
                .startsWith("[input, ballot]")
                .contains("version is 2");
        assertThat(refusal("2027-02-17T09:00", yes(CSCU, "2027-02-17", ballot(null, Said.YES))))
                .contains("version is 2");
    }

    @Test
    void c16AMaybeNamesItsCondition() {
        assertThat(refusal("2027-02-10T09:00", yes(CSCU, "2027-02-10", ballot(NEWEST, Said.MAYBE))))
                .contains("name the condition");
        assertThat(refusal("2027-02-10T09:00", yes(CSCU, "2027-02-10", ballot(NEWEST, Said.MAYBE, BY_YEAR_END))))
                .isEmpty();
    }

    @Test
    void aConditionSaysSomething() {
        Term blank = new Term(Term.DESTRUCTION_DEADLINE, " ");
        assertThat(refusal("2027-02-10T09:00", yes(CSCU, "2027-02-10", ballot(NEWEST, Said.YES, blank))))
                .startsWith("[input, ballot]");
    }

    @Test
    void c17AYesDoesNotGoWithANo() {
        assertThat(refusal("2027-02-10T09:00", yes(CSCU, "2027-02-10", ballot(NEWEST, Said.NO, BY_YEAR_END))))
                .contains("Vote no, or ask for another form");
        assertThat(refusal(
                        "2027-02-10T09:00",
                        vote(Vote.NO, CSCU, "2027-02-10", "It is not legal.", ballot(NEWEST, Said.NO))))
                .isEmpty();
    }

    @Test
    void c18AllFourQuestionsAreAnsweredEachOnce() {
        Ballot whole = ballot(NEWEST, Said.YES);
        Ballot three = new Ballot(NEWEST, whole.answers().subList(0, 3), List.of());
        assertThat(refusal("2027-02-10T09:00", yes(CSCU, "2027-02-10", three))).contains("How do we know");
        List<QuestionAnswer> five = new ArrayList<>(whole.answers());
        five.add(whole.answers().getFirst());
        assertThat(refusal("2027-02-10T09:00", yes(CSCU, "2027-02-10", new Ballot(NEWEST, five, List.of()))))
                .contains("legal");
        assertThat(refusal("2027-02-10T09:00", yes(CSCU, "2027-02-10", null))).startsWith("[input, ballot]");
    }

    @Test
    void anAnswerGivesAReason() {
        List<QuestionAnswer> short_ = ballot(NEWEST, Said.YES).answers().stream()
                .map(each -> new QuestionAnswer(each.question(), each.answer(), "Read it.           "))
                .toList();
        assertThat(refusal("2027-02-10T09:00", yes(CSCU, "2027-02-10", new Ballot(NEWEST, short_, List.of()))))
                .contains("at least 20 characters");
    }

    @Test
    void aNoSaysWhyAndHasNoConditions() {
        assertThat(refusal("2027-02-10T09:00", no(CSCU, "2027-02-10", " "))).startsWith("[input, note]");
        assertThat(refusal(
                        "2027-02-10T09:00",
                        vote(Vote.NO, CSCU, "2027-02-10", "Too wide.", ballot(NEWEST, Said.YES, BY_YEAR_END))))
                .contains("Conditions go with a yes");
    }

    @Test
    void h1TheTimeStandsStillWhileTheWorkIsStopped() {
        acts.clear();
        done("2027-02-01T10:00", entry(Kind.FORM_CONFIRMED_COMPLETE, OPM, "2027-02-01"));
        done("2027-03-01T10:00", entry(Kind.REQUEST_SUSPENDED, OPM, "2027-03-01"));
        done("2027-03-15T10:00", entry(Kind.SUSPENSION_LIFTED, OPM, "2027-03-15"));
        assertThat(refusal("2027-04-01T23:00", yes(DOL, "2027-04-01"))).isEmpty();
        assertThat(refusal("2027-04-02T08:00", yes(DOL, "2027-04-02"))).startsWith("[input, project]");
    }

    @Test
    void aRequestOfTheLogHasNoWindowAndNoBallot() {
        acts.clear();
        assertThat(refusal("2027-04-02T08:00", yes(DOL, "2027-04-02", null))).isEmpty();
        assertThat(refusal("2027-04-02T08:00", opening("2027-04-02"))).contains("It is not known");
    }

    @Test
    void theSameVoteIsNotRepeatedAndOneOnOtherConditionsIs() {
        done("2027-02-10T09:00", yes(CSCU, "2027-02-10"));
        assertThat(refusal("2027-02-11T09:00", yes(CSCU, "2027-02-11"))).startsWith("[input, vote]");
        assertThat(refusal("2027-02-11T09:00", yes(CSCU, "2027-02-11", ballot(NEWEST, Said.YES, BY_YEAR_END))))
                .isEmpty();
    }

    @Test
    void agreementsGoOutOnceTheyStateWhatWasMadeACondition() {
        paperwork = new Paperwork(false, List.of(), List.of(new Unwritten(CSCU, BY_YEAR_END)));
        ActEntry sending = entry(Kind.SENT_FOR_SIGNATURE, OPM, "2027-02-20");
        assertThat(refusal("2027-02-20T09:00", sending)).contains("CSCU, DESTRUCTION_DEADLINE: 2027-12-31");
        paperwork = Paperwork.SETTLED;
        assertThat(refusal("2027-02-20T09:00", sending)).isEmpty();
    }

    @Test
    void anAbstentionDecidesNothingWhereVotesHaveATime() {
        ActEntry abstention = vote(Vote.ABSTAIN, CSCU, "2027-02-10", "Not for us.", ballot(NEWEST, Said.YES));
        assertThat(refusal("2027-02-10T09:00", abstention))
                .startsWith("[input, vote]")
                .contains("Silence and abstention decide nothing");
        acts.clear();
        assertThat(refusal("2027-02-10T09:00", vote(Vote.ABSTAIN, CSCU, "2027-02-10", null, null)))
                .as("of a request whose time is not known")
                .isEmpty();
    }

    @Test
    void agreementsGoOutOnceTheyStateWhatTheLawAsksOfThem() {
        Condition asked = new Condition(
                "condition-copies", "NO_COPY", "The agreement forbids copies", Condition.Evaluator.FIELD, null);
        paperwork = new Paperwork(false, List.of(), List.of(), List.of(asked), Set.of());
        assertThat(refusal("2027-02-20T09:00", entry(Kind.SENT_FOR_SIGNATURE, OPM, "2027-02-20")))
                .startsWith("[input, project]")
                .contains("The agreement forbids copies");
    }

    @Test
    void agreementsGoOutTogetherWithALicense() {
        paperwork = new Paperwork(false, List.of(), List.of(), List.of(), Set.of(AgreementKind.DUL));
        ActEntry sending = entry(Kind.SENT_FOR_SIGNATURE, OPM, "2027-02-20");
        assertThat(refusal("2027-02-20T09:00", sending))
                .startsWith("[input, project]")
                .contains("no license yet");
        paperwork = new Paperwork(false, List.of(), List.of(), List.of(), Set.of(AgreementKind.DSA));
        assertThat(refusal("2027-02-20T09:00", sending))
                .as("a standing agreement may be relied on")
                .isEmpty();
    }

    @Test
    void anActIsNotVoidedBeneathAnotherThatRestsOnIt() {
        ActEntry ofTheConfirmation = voiding(0, OPM, "2027-02-10");
        assertThat(refusal("2027-02-10T09:00", ofTheConfirmation)).isEmpty();
        done("2027-02-10T10:00", yes(CSCU, "2027-02-10"));
        done("2027-02-11T10:00", yes(SDE, "2027-02-11"));
        assertThat(refusal("2027-02-12T09:00", ofTheConfirmation))
                .startsWith("[input, act]")
                .contains("A later act rests on this one: vote of February 10, 2027");
        assertThat(refusal("2027-02-12T09:00", voiding(1, CSCU, "2027-02-12")))
                .as("a vote does not rest on another")
                .isEmpty();
    }

    private ActEntry voiding(int act, Agency by, String day) {
        return entry(Kind.VOIDED, by, day)
                .saying(Particular.VOIDS, acts.get(act).id());
    }

    private ActEntry opening(String day) {
        return entry(Kind.VOTING_WINDOW_OPENED, OPM, day);
    }

    private ActEntry telling(Agency silent, String day) {
        return entry(Kind.SILENCE_ESCALATED, OPM, day).saying(Particular.CONCERNS, silent.id());
    }

    private ActEntry yes(Agency by, String day) {
        return yes(by, day, ballot(NEWEST, Said.YES));
    }

    private ActEntry yes(Agency by, String day, @Nullable Ballot ballot) {
        return vote(Vote.YES, by, day, null, ballot);
    }

    private ActEntry no(Agency by, String day, String why) {
        return vote(Vote.NO, by, day, why, ballot(NEWEST, Said.NO));
    }

    private ActEntry vote(Vote vote, Agency by, String day, @Nullable String note, @Nullable Ballot ballot) {
        return new ActEntry(header(by, day, note), Kind.VOTED)
                .saying(Particular.VOTE, vote)
                .saying(Particular.BALLOT, ballot);
    }

    private static Ballot ballot(@Nullable Integer version, Said ethical, Term... conditions) {
        return new Ballot(
                version,
                Arrays.stream(FourQuestion.values())
                        .map(question -> new QuestionAnswer(
                                question,
                                question == FourQuestion.IS_THIS_ETHICAL ? ethical : Said.YES,
                                "It was read with the steward."))
                        .toList(),
                List.of(conditions));
    }

    private ActEntry entry(Kind kind, Agency by, String day) {
        return new ActEntry(header(by, day, "Said."), kind);
    }

    private ActHeader header(Agency by, String day, @Nullable String note) {
        return new ActHeader(
                new ActId("act-" + acts.size()), REQUEST, LocalDate.parse(day), Instant.EPOCH, by.id(), note);
    }

    private void done(String recorded, ActEntry entry) {
        acts.add(recordedAt(recorded, entry));
    }

    private static Act recordedAt(String recorded, ActEntry entry) {
        ActHeader header = entry.header();
        return new ActEntry(
                        new ActHeader(
                                header.id(),
                                header.subjectId(),
                                header.effectiveOn(),
                                LocalDateTime.parse(recorded).atZone(HARTFORD).toInstant(),
                                header.byId(),
                                header.note()),
                        entry.kind(),
                        entry.said())
                .act();
    }

    /** Why an act that is recorded then would be refused at the stage it is done at, as "[field]: message". */
    private String refusal(String recorded, ActEntry entry) {
        Act act = recordedAt(recorded, entry);
        ProjectStage stage =
                act.kind() == Kind.SENT_FOR_SIGNATURE ? ProjectStage.AGREEMENT_DRAFTING : ProjectStage.IN_REVIEW;
        ProjectCircumstances circumstances = new ProjectCircumstances(
                new Project(
                        REQUEST,
                        "2027-01",
                        "Voted on",
                        null,
                        "Voted on.",
                        null,
                        Purpose.EVALUATION,
                        stage,
                        null,
                        CSCU,
                        null,
                        null,
                        true,
                        null,
                        Readers.EVERYBODY),
                null,
                StageNow.at(stage),
                List.of(CSCU, SDE, DOL),
                Set.of(DOL.id()),
                Set.of(OPM.id()),
                paperwork,
                new Intake("author", List.of(), acts.isEmpty() ? null : NEWEST, Set.of(), Set.of()),
                Set.of(),
                acts,
                LocalDate.parse(recorded.substring(0, 10)));
        return ProceedingRules.refusal(circumstances, act)
                .map(VoteRulesTests::words)
                .orElse("");
    }

    private static String words(UserError error) {
        return Objects.requireNonNull(error.field()) + ": " + error.message();
    }

    private static Agency agency(String code) {
        return new Agency(
                new AgencyId("agency-" + code), code, code, List.of(), Agency.Kind.STATE_AGENCY, null, null, true);
    }
}
