package charteroak.agreements.log;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.agreements.act.Act.Kind;
import charteroak.agreements.act.Act.Vote;
import charteroak.agreements.agreement.LicensedUser;
import charteroak.agreements.project.ProjectStage;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the log says of a request while it goes its way, and on the ways it can leave it by. */
class RequestLogEntryTests {

    private final RequestStory story = new RequestStory();

    @Test
    void isReceivedUntilTheLastProviderSaysYes() {
        story.vote("2027-01-08", "SDE", Vote.YES);
        RequestLogEntry row = story.at(ProjectStage.IN_REVIEW, "2027-01-08");
        assertThat(row.receivedOn()).isEqualTo("2026-12-02");
        assertThat(row.decisionStatus()).isEqualTo(DecisionStatus.RECEIVED);
        assertThat(row.boardDecidedOn()).isNull();
        assertThat(row.outcome()).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "APPROVED",
                "AGREEMENT_DRAFTING",
                "SIGNATURE_COLLECTION",
                "DSA_EXECUTED",
                "FILES_IN_PREPARATION",
                "MATCHING",
                "DISCLOSURE_REVIEW",
                "DATA_RELEASED",
                "ANALYSIS",
                "PREPUBLICATION_REVIEW",
                "REVISION_REQUIRED",
                "PUBLISHED",
                "DESTRUCTION_DUE",
                "DESTRUCTION_CERTIFIED",
                "CLOSED"
            })
    void isApprovedOnTheDayOfTheLastYesWhateverComesLater(ProjectStage stage) {
        story.vote("2027-01-08", "SDE", Vote.YES)
                .vote("2027-01-22", "CSCU", Vote.YES)
                .vote("2027-01-22", "DOL", Vote.YES);
        isDecided(story.at(stage, "2027-07-15"), DecisionStatus.APPROVED, "2027-01-22");
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "PROPOSAL_SUBMITTED",
                "VIABILITY_REVIEW",
                "FORM_ISSUED",
                "FORM_SUBMITTED",
                "COMPLETENESS_REVIEW",
                "IN_REVIEW",
                "MODIFICATION_REQUESTED"
            })
    void isReceivedAtEveryStageBeforeADecision(ProjectStage stage) {
        isDecided(story.at(stage, "2026-12-15"), DecisionStatus.RECEIVED, null);
    }

    @Test
    void waitsForAnotherVoteWhenAProviderWhoSaidYesAsksForAChange() {
        story.vote("2027-02-03", "CSCU", Vote.YES);
        isDecided(story.at(ProjectStage.MODIFICATION_REQUESTED, "2027-02-10"), DecisionStatus.RECEIVED, null);
    }

    /** K40 of the histories of the intake: CSCU voted on another form and must vote again. */
    @Test
    void isDecidedByVotesOnTheFormThatWasApproved() {
        story.vote("2027-02-03", "CSCU", Vote.YES)
                .done("2027-02-10", Kind.MODIFICATION_REQUESTED)
                .vote("2027-02-22", "SDE", Vote.YES)
                .vote("2027-02-22", "DOL", Vote.YES)
                .vote("2027-02-23", "CSCU", Vote.YES);
        isDecided(story.at(ProjectStage.APPROVED, "2027-02-24"), DecisionStatus.APPROVED, "2027-02-23");
    }

    @Test
    void isDeniedOnTheDayOfTheFirstNo() {
        story.vote("2027-02-03", "CSCU", Vote.YES).vote("2027-02-10", "SDE", Vote.NO);
        isDecided(story.at(ProjectStage.REJECTED, "2027-02-11"), DecisionStatus.DENIED, "2027-02-10");
    }

    @Test
    void isReceivedAgainWhenTheNoIsVoided() {
        story.vote("2027-02-10", "SDE", Vote.NO).voided("2027-02-11");
        isDecided(story.at(ProjectStage.IN_REVIEW, "2027-02-11"), DecisionStatus.RECEIVED, null);
    }

    @Test
    void isApprovedByTheYesThatFollowsAVoidedNo() {
        story.vote("2027-02-10", "SDE", Vote.NO).voided("2027-02-11").allSayYes("2027-02-24");
        isDecided(story.at(ProjectStage.APPROVED, "2027-02-24"), DecisionStatus.APPROVED, "2027-02-24");
    }

    @Test
    void hasNoDayOfTheBoardWhereTheOperatingGroupRefused() {
        isDecided(story.at(ProjectStage.REJECTED, "2026-12-10"), DecisionStatus.DENIED, null);
    }

    @Test
    void isDecidedOnTheDayOfAPaperVoteThatBecameKnownLater() {
        story.vote("2027-02-10", "SDE", Vote.YES)
                .vote("2027-02-11", "CSCU", Vote.YES)
                .vote("2027-03-16", "2027-03-19", "DOL", Vote.YES);
        isDecided(story.at(ProjectStage.APPROVED, "2027-03-19"), DecisionStatus.APPROVED, "2027-03-16");
    }

    @Test
    void hasNoDayWhereTheVotesOnFileDidNotDecide() {
        story.vote("2027-02-10", "SDE", Vote.YES)
                .vote("2027-02-11", "CSCU", Vote.YES)
                .vote("2027-02-12", "DOL", Vote.ABSTAIN);
        isDecided(story.at(ProjectStage.AGREEMENT_DRAFTING, "2027-03-01"), DecisionStatus.APPROVED, null);
    }

    @Test
    void staysReceivedWhenItIsWithdrawnBeforeADecision() {
        story.vote("2027-02-10", "SDE", Vote.YES).done("2027-02-11", Kind.REQUEST_WITHDRAWN);
        RequestLogEntry row = story.at(ProjectStage.WITHDRAWN, "2027-02-11");
        isDecided(row, DecisionStatus.RECEIVED, null);
        assertThat(row.outcome()).isEqualTo(RequestOutcome.WITHDRAWN);
    }

    @Test
    void staysApprovedWhenItIsWithdrawnAfterTheLastYes() {
        story.allSayYes("2027-02-10").done("2027-02-10", Kind.REQUEST_WITHDRAWN);
        RequestLogEntry row = story.at(ProjectStage.WITHDRAWN, "2027-02-11");
        isDecided(row, DecisionStatus.APPROVED, "2027-02-10");
        assertThat(row.outcome()).isEqualTo(RequestOutcome.WITHDRAWN);
    }

    @Test
    void isWithdrawnThoughFilesOfItHaveStillToBeDestroyed() {
        story.allSayYes("2027-01-22").done("2027-02-26", Kind.REQUEST_WITHDRAWN);
        assertThat(story.at(ProjectStage.DESTRUCTION_DUE, "2027-02-26").outcome())
                .isEqualTo(RequestOutcome.WITHDRAWN);
        assertThat(story.at(ProjectStage.CLOSED, "2027-03-12").outcome()).isEqualTo(RequestOutcome.WITHDRAWN);
        isDecided(story.at(ProjectStage.CLOSED, "2027-03-12"), DecisionStatus.APPROVED, "2027-01-22");
    }

    @Test
    void hasNoOutcomeBeforeItIsClosed() {
        story.allSayYes("2027-01-22").done("2027-06-16", Kind.PUBLISHED).done("2027-06-30", Kind.ANALYSIS_FINISHED);
        assertThat(story.at(ProjectStage.DESTRUCTION_DUE, "2027-06-30").outcome())
                .isNull();
        assertThat(story.at(ProjectStage.CLOSED, "2027-07-15").outcome()).isEqualTo(RequestOutcome.PUBLISHED);
    }

    @Test
    void isPublishedOnceItsResultsArePrintedThoughItWasClosedBefore() {
        story.allSayYes("2027-01-22").done("2027-07-15", Kind.PROJECT_CLOSED);
        assertThat(story.at(ProjectStage.CLOSED, "2027-07-15").outcome()).isEqualTo(RequestOutcome.NOT_PUBLISHED);
        story.done("2027-09-01", Kind.PUBLISHED);
        assertThat(story.at(ProjectStage.CLOSED, "2027-09-01").outcome()).isEqualTo(RequestOutcome.PUBLISHED);
    }

    @Test
    void isDecidedAsTheStageToWhichItReturnsFromASuspension() {
        story.vote("2027-02-10", "SDE", Vote.YES);
        isDecided(
                story.at(ProjectStage.SUSPENDED, ProjectStage.IN_REVIEW, "2027-03-01"), DecisionStatus.RECEIVED, null);
        story.allSayYes("2027-03-05");
        isDecided(
                story.at(ProjectStage.SUSPENDED, ProjectStage.ANALYSIS, "2027-04-14"),
                DecisionStatus.APPROVED,
                "2027-03-05");
    }

    @Test
    void needsANonDisclosureAgreementOfEverybodyNamedAndHasThoseThatWereSigned() {
        story.named("A", "B", "C", "Hub operator", "Reviewer")
                .nda("2027-02-12", "A")
                .nda("2027-02-15", "B")
                .nda("2027-02-16", "C")
                .nda("2027-02-17", "Hub operator")
                .nda("2027-02-19", "Reviewer");
        RequestLogEntry before = story.at(ProjectStage.SIGNATURE_COLLECTION, "2027-02-18");
        assertThat(names(before.ndasNeeded())).containsExactly("A", "B", "C", "Hub operator", "Reviewer");
        assertThat(names(before.ndasReceived())).containsExactly("A", "B", "C", "Hub operator");
        RequestLogEntry after = story.at(ProjectStage.DSA_EXECUTED, "2027-02-19");
        assertThat(after.ndasReceived()).isEqualTo(after.ndasNeeded());
    }

    @Test
    void hasNotReceivedANonDisclosureAgreementThatWasVoided() {
        story.named("A").nda("2027-02-12", "A").ndaVoided("2027-02-13");
        assertThat(story.at(ProjectStage.SIGNATURE_COLLECTION, "2027-02-19").ndasReceived())
                .isEmpty();
    }

    @Test
    void needsOneAgreementOfWhoeverIsNamedTwice() {
        story.named("A", "A", "B").nda("2027-02-12", "A");
        RequestLogEntry row = story.at(ProjectStage.SIGNATURE_COLLECTION, "2027-02-19");
        assertThat(names(row.ndasNeeded())).containsExactly("A", "B");
        assertThat(names(row.ndasReceived())).containsExactly("A");
    }

    @Test
    void namesNobodyToWhoeverTakesNoPart() {
        story.named("A").nda("2027-02-12", "A").allSayYes("2027-01-22");
        RequestLogEntry told = story.at(ProjectStage.ANALYSIS, "2027-04-01");
        RequestLogEntry row = story.publiclyAt(ProjectStage.ANALYSIS, "2027-04-01");
        assertThat(told.requestor()).isEqualTo("An analyst of CSCU");
        assertThat(row.requestor()).isNull();
        assertThat(row.ndasNeeded()).isNull();
        assertThat(row.ndasReceived()).isNull();
        isDecided(row, DecisionStatus.APPROVED, "2027-01-22");
    }

    private static void isDecided(RequestLogEntry row, DecisionStatus status, @Nullable String day) {
        assertThat(row.decisionStatus()).isEqualTo(status);
        assertThat(row.boardDecidedOn()).isEqualTo(day == null ? null : LocalDate.parse(day));
    }

    private static List<String> names(@Nullable List<LicensedUser> people) {
        return people == null
                ? List.of()
                : people.stream().map(LicensedUser::name).toList();
    }
}
