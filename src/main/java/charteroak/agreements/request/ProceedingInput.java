package charteroak.agreements.request;

import charteroak.agreements.act.Act;
import charteroak.ground.api.PlainText;
import charteroak.ground.api.UserError;
import charteroak.ground.fingerprint.FormerlyWritten;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks to be recorded in a project. Each kind of act uses the fields it needs.
 *
 * @param project the project's number
 * @param by the code of the agency that acts
 * @param finding the finding that is resolved, by public id
 * @param act the act to void, by public id
 */
@FormerlyWritten(
        as = "ProceedingInput",
        with = {"actId", "project", "by", "effectiveOn", "note", "vote", "finding", "act"})
record ProceedingInput(
        @Nullable String actId,
        @Nullable String project,
        String by,
        @Nullable LocalDate effectiveOn,
        @Nullable String note,
        Act.@Nullable Vote vote,
        @Nullable String finding,
        @Nullable String act) {

    /** Why the texts of the input cannot be kept; empty when they can. */
    Optional<UserError> refusalOfTexts() {
        return Stream.of(PlainText.refusalOfActId(actId), PlainText.refusal(note, "note", 2_000))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
