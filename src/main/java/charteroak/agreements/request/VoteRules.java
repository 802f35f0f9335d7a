package charteroak.agreements.request;

import static charteroak.ground.api.UserError.refused;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Act.Kind;
import charteroak.agreements.act.Act.Vote;
import charteroak.agreements.act.ProjectAct.Voted;
import charteroak.agreements.ballot.Ballot;
import charteroak.agreements.ballot.FourQuestion;
import charteroak.agreements.ballot.QuestionAnswer;
import charteroak.agreements.ballot.QuestionAnswer.Said;
import charteroak.agreements.project.Ballots;
import charteroak.agreements.project.VotingWindow;
import charteroak.ground.api.UserError;
import charteroak.ground.api.UserError.Code;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.sentence.Series;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is asked of a vote: that it is cast in time, on the form that is before the boards, with the four questions answered, and that what it says
 * agrees. Of a request that the program's log brought, no form is here and no time is known. Pure.
 */
record VoteRules(ProposedProceeding proposed, Voted vote) {

    private static final String BALLOT = "ballot";

    Optional<UserError> refusal() {
        return window().flatMap(window ->
                        late(window).or(() -> early(window)).or(this::neither).or(this::withoutBallot))
                .or(() -> Optional.ofNullable(vote.ballot()).flatMap(this::ofBallot))
                .or(this::saidAlready);
    }

    private Optional<VotingWindow> window() {
        return VotingWindow.of(proposed.counting(), proposed.project().today());
    }

    private Optional<UserError> late(VotingWindow window) {
        return window.isOver(proposed.project().today())
                ? refused(
                        Sentence.of("request.votingOver", proposed.named(), Part.day(window.endsOn())),
                        "project",
                        Code.STATE)
                : Optional.empty();
    }

    private Optional<UserError> early(VotingWindow window) {
        LocalDate confirmed = proposed.latest(act -> act.kind() == Kind.FORM_CONFIRMED_COMPLETE)
                .map(Act::effectiveOn)
                .orElse(window.openedOn());
        return vote.effectiveOn().isBefore(confirmed)
                ? refused(
                        Sentence.of("request.votedTooEarly", proposed.named(), Part.day(confirmed)),
                        "effectiveOn",
                        Code.STATE)
                : Optional.empty();
    }

    /** An agency that says neither leaves the request open and nobody to decide on it. */
    private Optional<UserError> neither() {
        return vote.vote() == Vote.ABSTAIN
                ? refused(Sentence.of("request.noAbstention", proposed.named()), "vote", Code.INVALID)
                : Optional.empty();
    }

    private Optional<UserError> withoutBallot() {
        if (vote.ballot() == null) {
            return refused(Sentence.of("request.ballotMissing", proposed.named()), BALLOT, Code.INVALID);
        }
        String note = vote.note();
        return vote.vote() == Vote.NO && (note == null || note.isBlank())
                ? refused(Sentence.of("request.noWithoutReason"), "note", Code.INVALID)
                : Optional.empty();
    }

    private Optional<UserError> ofBallot(Ballot ballot) {
        return otherVersion(ballot)
                .or(() -> unanswered(ballot))
                .or(() -> unfounded(ballot))
                .or(() -> contradictory(ballot));
    }

    private Optional<UserError> otherVersion(Ballot ballot) {
        Integer newest = proposed.project().intake().formVersion();
        if (Objects.equals(ballot.formVersion(), newest)) {
            return Optional.empty();
        }
        return refused(
                newest == null
                        ? Sentence.of("request.noVersion", proposed.named())
                        : Sentence.of("request.otherVersion", proposed.named(), Part.number(newest)),
                BALLOT,
                Code.STATE);
    }

    private Optional<UserError> unanswered(Ballot ballot) {
        List<FourQuestion> answered =
                ballot.answers().stream().map(QuestionAnswer::question).toList();
        List<FourQuestion> wrong = Arrays.stream(FourQuestion.values())
                .filter(question -> answered.stream().filter(question::equals).count() != 1)
                .toList();
        return wrong.isEmpty()
                ? Optional.empty()
                : refused(
                        Sentence.of("request.questionsUnanswered", Series.and(wrong, FourQuestion::words)),
                        BALLOT,
                        Code.INVALID);
    }

    private Optional<UserError> unfounded(Ballot ballot) {
        List<QuestionAnswer> unfounded = ballot.answers().stream()
                .filter(each -> each.reason().strip().length() < QuestionAnswer.SHORTEST_REASON)
                .toList();
        return unfounded.isEmpty()
                ? Optional.empty()
                : refused(
                        Sentence.of(
                                "request.reasonTooShort",
                                Series.and(unfounded, each -> each.question().words()),
                                Part.number(QuestionAnswer.SHORTEST_REASON)),
                        BALLOT,
                        Code.INVALID);
    }

    private Optional<UserError> contradictory(Ballot ballot) {
        if (vote.vote() != Vote.YES) {
            return ballot.conditions().isEmpty()
                    ? Optional.empty()
                    : refused(Sentence.of("request.conditionsWithoutYes"), BALLOT, Code.INVALID);
        }
        if (ballot.says(Said.NO)) {
            return refused(Sentence.of("request.yesAgainstAnswers"), BALLOT, Code.INVALID);
        }
        boolean isUnnamed = ballot.says(Said.MAYBE) && ballot.conditions().isEmpty();
        return isUnnamed
                        || ballot.conditions().stream()
                                .anyMatch(each -> each.text().isBlank())
                ? refused(Sentence.of("request.conditionMissing"), BALLOT, Code.INVALID)
                : Optional.empty();
    }

    private Optional<UserError> saidAlready() {
        return Ballots.vote(proposed.counting(), Objects.requireNonNull(vote.byId()), vote.effectiveOn())
                .filter(each -> each.vote() == vote.vote() && Objects.equals(each.ballot(), vote.ballot()))
                .flatMap(each -> refused(
                        Sentence.of("request.votedSo", Part.text(vote.vote().name()), Part.day(each.effectiveOn())),
                        "vote",
                        Code.STATE));
    }
}
