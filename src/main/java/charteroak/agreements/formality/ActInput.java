package charteroak.agreements.formality;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.ActEntry;
import charteroak.agreements.clause.Term;
import charteroak.ground.api.PlainText;
import charteroak.ground.api.UserError;
import charteroak.ground.api.UserError.Code;
import charteroak.ground.sentence.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What someone asks to be done to an agreement or in a project, as the schema's inputs say it. */
public sealed interface ActInput permits AgreementActInput, ProjectActInput {

    int LONGEST_NOTE = 2_000;

    /** Chosen by the client, so that asking twice does it once; null when it does not care. */
    @Nullable
    String actId();

    /** The code of the agency that acts. */
    String by();

    /** Null only where the act says nothing of a day: then it is today. */
    @Nullable
    LocalDate effectiveOn();

    @Nullable
    String note();

    /** The clauses that it writes into the document. */
    default List<Term> stated() {
        return List.of();
    }

    /** Says in an act what was asked beside who does it, to what and when. */
    default ActEntry into(ActEntry act) {
        return act;
    }

    /** Why its texts cannot be kept. */
    default Optional<UserError> refusalOfTexts() {
        return Stream.of(
                        PlainText.refusalOfActId(actId()),
                        PlainText.refusal(note(), "note", LONGEST_NOTE),
                        TermRules.refusal(stated()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Why an act is refused that does not give the reason that acts of its kind give; empty when it does, or need not. */
    static Optional<UserError> refusalWithoutReason(Act act) {
        String note = act.note();
        return act.kind().givesAReason() && (note == null || note.isBlank())
                ? UserError.refused(
                        Sentence.of("formality.reasonMissing", act.kind().one()), "note", Code.INVALID)
                : Optional.empty();
    }

    /** Why it names no agreement. */
    static UserError unknownAgreement() {
        return new UserError(Sentence.of("formality.noAgreement"), List.of("input", "agreement"), Code.NOT_FOUND);
    }
}
