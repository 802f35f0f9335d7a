package charteroak.agreements.formality;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.ActEntry;
import charteroak.agreements.act.ActShape;
import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.act.Particular;
import charteroak.agreements.ballot.Ballot;
import charteroak.agreements.ballot.QuestionAnswer;
import charteroak.agreements.clause.Term;
import charteroak.ground.api.PlainText;
import charteroak.ground.api.UserError;
import charteroak.ground.fingerprint.FormerlyWritten;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What someone asks to be recorded in a project, which is named by its number. */
@FormerlyWritten(
        as = "ProceedingInput",
        with = {"actId", "project", "by", "effectiveOn", "note", "vote", "finding", "act"})
public sealed interface ProjectActInput extends ActInput {

    String project();

    /** The code of the agency whose part it is; null where it is nobody's. */
    default @Nullable String party() {
        return null;
    }

    /** The record that says what acts of a shape are asked with. */
    static Class<? extends ProjectActInput> of(ActShape shape) {
        return switch (shape) {
            case PLAIN -> InProject.class;
            case VOTE -> CastVote.class;
            case FINDING -> OfFinding.class;
            case VOIDING -> ProjectVoiding.class;
            case PARTY -> OfProvider.class;
            case SCHEDULE, CONDITION, SIGNATURE, AMENDMENT, USER, DETERMINATION ->
                throw new IllegalArgumentException("This is done to agreements alone: " + shape);
        };
    }

    /** Something that happened. */
    record InProject(
            @Nullable String actId,
            String project,
            String by,
            LocalDate effectiveOn,
            @Nullable String note) implements ProjectActInput {}

    /**
     * Something that happened to what a provider gave.
     *
     * @param party the provider's code
     */
    record OfProvider(
            @Nullable String actId,
            String project,
            String by,
            LocalDate effectiveOn,
            @Nullable String note,
            String party)
            implements ProjectActInput {}

    /**
     * An agency's vote.
     *
     * @param meeting the number of the meeting in which it was cast; null where it was cast in none
     */
    record CastVote(
            @Nullable String actId,
            String project,
            String by,
            LocalDate effectiveOn,
            @Nullable String note,
            Act.Vote vote,
            @Nullable BallotInput ballot,
            @Nullable String meeting)
            implements ProjectActInput {

        @Override
        public ActEntry into(ActEntry act) {
            return act.saying(Particular.VOTE, vote)
                    .saying(Particular.BALLOT, ballot == null ? null : ballot.ballot())
                    .saying(Particular.MEETING, meeting);
        }

        @Override
        public Optional<UserError> refusalOfTexts() {
            return ProjectActInput.super
                    .refusalOfTexts()
                    .or(() -> ballot == null ? Optional.empty() : ballot.refusalOfTexts());
        }
    }

    /** What an agency says with its vote. */
    record BallotInput(
            @Nullable Integer formVersion,
            List<QuestionAnswer> answers,
            @Nullable List<Term> conditions) {

        private static final String FIELD = "ballot";

        Ballot ballot() {
            return new Ballot(formVersion, answers, conditions == null ? List.of() : conditions);
        }

        private Optional<UserError> refusalOfTexts() {
            return Stream.concat(
                            answers.stream()
                                    .map(each ->
                                            PlainText.refusal(each.reason(), FIELD, QuestionAnswer.LONGEST_REASON)),
                            Stream.of(TermRules.refusal(ballot().conditions())
                                    .map(error ->
                                            new UserError(error.message(), List.of("input", FIELD), error.code()))))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
    }

    /**
     * That a finding is resolved.
     *
     * @param finding its public id
     */
    record OfFinding(
            @Nullable String actId,
            String project,
            String by,
            LocalDate effectiveOn,
            @Nullable String note,
            String finding)
            implements ProjectActInput {

        @Override
        public ActEntry into(ActEntry act) {
            return act.saying(Particular.FINDING, finding);
        }
    }

    /**
     * That an act shall not count.
     *
     * @param act the act to void, by public id
     */
    record ProjectVoiding(
            @Nullable String actId,
            String project,
            String by,
            @Nullable LocalDate effectiveOn,
            @Nullable String note,
            ActId act)
            implements ProjectActInput {

        @Override
        public ActEntry into(ActEntry voiding) {
            return voiding.saying(Particular.VOIDS, act);
        }
    }
}
