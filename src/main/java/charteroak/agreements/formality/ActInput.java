package charteroak.agreements.formality;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Term;
import charteroak.ground.api.PlainText;
import charteroak.ground.api.UserError;
import charteroak.ground.api.UserError.Code;
import charteroak.ground.fingerprint.FormerlyWritten;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks to be done to an agreement. Each kind of act uses the fields it needs.
 *
 * @param actId the id the client chose, so that a repeated request is carried out once; null when it chose none
 * @param agreement the agreement's number
 * @param by the code of the agency that acts
 * @param effectiveOn null only where the kind of act needs no day: then it is today
 * @param act the act to void, by public id
 * @param amendment the amendment to sign, by public id; null to sign the document itself
 */
@FormerlyWritten(
        as = "ActInput",
        with = {
            "actId",
            "agreement",
            "by",
            "effectiveOn",
            "note",
            "schedule",
            "condition",
            "party",
            "user",
            "determination",
            "until",
            "termTo",
            "terms",
            "adds",
            "ends",
            "act",
            "amendment"
        })
public record ActInput(
        @Nullable String actId,
        @Nullable String agreement,
        String by,
        @Nullable LocalDate effectiveOn,
        @Nullable String note,
        @Nullable String schedule,
        @Nullable String condition,
        @Nullable String party,
        @Nullable String user,
        Act.@Nullable Determination determination,
        @Nullable LocalDate until,
        @Nullable LocalDate termTo,
        @Nullable List<Term> terms,
        @Nullable List<ScheduleInput> adds,
        @Nullable List<String> ends,
        @Nullable String act,
        @Nullable String amendment) {

    private static final int LONGEST_NOTE = 2_000;

    public List<ScheduleInput> added() {
        return Objects.requireNonNullElse(adds, List.of());
    }

    public List<String> ended() {
        return ends == null ? List.of() : ends.stream().distinct().toList();
    }

    public List<Term> stated() {
        return Objects.requireNonNullElse(terms, List.of());
    }

    /** Why the texts of the input cannot be kept; empty when they can. */
    public Optional<UserError> refusalOfTexts() {
        return Stream.of(
                        PlainText.refusalOfActId(actId),
                        PlainText.refusal(note, "note", LONGEST_NOTE),
                        TermRules.refusal(stated()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The refusal of an input that names no agreement. */
    public static UserError unknownAgreement() {
        return new UserError("There is no agreement with this number.", List.of("input", "agreement"), Code.NOT_FOUND);
    }
}
