package charteroak.agreements.formality;

import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Party;
import charteroak.agreements.clause.Term;
import charteroak.ground.api.PlainText;
import charteroak.ground.api.UserError;
import charteroak.ground.fingerprint.FormerlyWritten;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An agreement that a client wants to draft.
 *
 * @param under the numbers of the agreements it is made under
 * @param licenses the number of the project that a data use license serves
 * @param reliedOnBy numbers of the projects that rely on a data sharing agreement
 */
@FormerlyWritten(
        as = "DraftInput",
        with = {
            "actId",
            "by",
            "effectiveOn",
            "note",
            "number",
            "kind",
            "title",
            "scope",
            "illustrative",
            "source",
            "termFrom",
            "termTo",
            "under",
            "licenses",
            "reliedOnBy",
            "parties",
            "terms"
        })
public record DraftInput(
        @Nullable String actId,
        String by,
        LocalDate effectiveOn,
        @Nullable String note,
        String number,
        AgreementKind kind,
        String title,
        Agreement.@Nullable Scope scope,
        @Nullable Boolean illustrative,
        @Nullable String source,
        @Nullable LocalDate termFrom,
        @Nullable LocalDate termTo,
        @Nullable List<String> under,
        @Nullable String licenses,
        @Nullable List<String> reliedOnBy,
        List<PartyInput> parties,
        @Nullable List<Term> terms) {

    /** An agency, by code, and the role in which it is to be bound. */
    @FormerlyWritten(
            as = "PartyInput",
            with = {"role", "agency"})
    public record PartyInput(Party.Role role, String agency) {}

    /** The same draft, made under other agreements. */
    public DraftInput under(List<String> numbers) {
        return with(numbers, terms);
    }

    /** The same draft, with other clauses. */
    public DraftInput stating(List<Term> clauses) {
        return with(under, clauses);
    }

    private DraftInput with(@Nullable List<String> upper, @Nullable List<Term> clauses) {
        return new DraftInput(
                actId,
                by,
                effectiveOn,
                note,
                number,
                kind,
                title,
                scope,
                illustrative,
                source,
                termFrom,
                termTo,
                upper,
                licenses,
                reliedOnBy,
                parties,
                clauses);
    }

    public List<Term> stated() {
        return Objects.requireNonNullElse(terms, List.of());
    }

    public Set<String> above() {
        return new LinkedHashSet<>(Objects.requireNonNullElse(under, List.of()));
    }

    public Set<String> relying() {
        return new LinkedHashSet<>(Objects.requireNonNullElse(reliedOnBy, List.of()));
    }

    /** Why the texts of the draft cannot be kept; empty when they can. */
    public Optional<UserError> refusalOfTexts() {
        return Stream.of(
                        PlainText.refusalOfActId(actId),
                        PlainText.refusal(note, "note", 2_000),
                        PlainText.refusalOfNeeded(title, "title", 300),
                        PlainText.refusal(source, "source", 1_000),
                        TermRules.refusal(stated()))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
