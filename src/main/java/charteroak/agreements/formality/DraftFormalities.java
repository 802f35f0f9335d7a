package charteroak.agreements.formality;

import static charteroak.agreements.agreement.Wording.day;
import static charteroak.agreements.agreement.Wording.one;

import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Party;
import charteroak.agreements.formality.DraftInput.PartyInput;
import charteroak.ground.api.UserError;
import charteroak.ground.api.UserError.Code;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The formalities for drafting an agreement: its number, term and parties, and what it is made under. Pure. */
public final class DraftFormalities {

    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9]+([._-][A-Za-z0-9]+)*");
    private static final int LONGEST_NUMBER = 60;
    private static final int MOST_PARTIES = 200;

    private DraftFormalities() {}

    /** Why a draft is refused; {@code above} are the agreements it is to be made under. Empty when it is accepted. */
    public static Optional<UserError> refusal(DraftInput draft, List<Agreement> above, LocalDate today) {
        UserError refusal = ofDocument(draft, today);
        if (refusal == null) {
            refusal = ofParties(draft);
        }
        return Optional.ofNullable(refusal == null ? ofHierarchy(draft, above) : refusal);
    }

    private static @Nullable UserError ofDocument(DraftInput draft, LocalDate today) {
        if (draft.number().length() > LONGEST_NUMBER
                || !NUMBER.matcher(draft.number()).matches()) {
            return invalid("A number has letters and digits, parted by '-', '_' or '.', at most 60.", "number");
        }
        LocalDate first = draft.termFrom();
        LocalDate last = draft.termTo();
        if (first != null && last != null && last.isBefore(first)) {
            return invalid(
                    "The term would end on %s, before it begins on %s.".formatted(day(last), day(first)), "termTo");
        }
        if (draft.effectiveOn().isAfter(today)) {
            return invalid("A draft is dated today or earlier.", "effectiveOn");
        }
        if (last != null && last.isBefore(draft.effectiveOn())) {
            return invalid("The term would end on %s, before the agreement is drafted.".formatted(day(last)), "termTo");
        }
        boolean sharing = draft.kind() == AgreementKind.DSA;
        if (sharing != (draft.scope() != null)) {
            return invalid(
                    sharing
                            ? "Say whether the data sharing agreement is STANDING or PER_REQUEST."
                            : "Only a data sharing agreement has a scope.",
                    "scope");
        }
        return Boolean.TRUE.equals(draft.illustrative())
                        || draft.source() == null
                        || !draft.source().isBlank()
                ? null
                : invalid("A source is a text, or absent.", "source");
    }

    private static @Nullable UserError ofParties(DraftInput draft) {
        if (draft.parties().isEmpty() || draft.parties().size() > MOST_PARTIES) {
            return invalid("An agreement has 1 to 200 parties.", "parties");
        }
        Set<PartyInput> seen = new HashSet<>();
        for (PartyInput party : draft.parties()) {
            if (!seen.add(party)) {
                return invalid("%s is named twice as %s; keep one.".formatted(party.agency(), party.role()), "parties");
            }
        }
        return switch (draft.kind()) {
            case DSA -> needs(draft, Party.Role.PROVIDER);
            case DUL -> needs(draft, Party.Role.LICENSEE);
            case EMOU, LETTER_OF_INTENT -> null;
        };
    }

    private static @Nullable UserError needs(DraftInput draft, Party.Role role) {
        return draft.parties().stream().anyMatch(party -> party.role() == role)
                ? null
                : invalid(
                        "The parties of %s include a %s."
                                .formatted(one(draft.kind().noun()), role),
                        "parties");
    }

    private static @Nullable UserError ofHierarchy(DraftInput draft, List<Agreement> above) {
        if (draft.above().contains(draft.number())) {
            return invalid("An agreement cannot be made under itself.", "under");
        }
        AgreementKind upper = upperOf(draft.kind());
        for (Agreement agreement : above) {
            if (agreement.kind() != upper) {
                return invalid(
                        "%s is %s; %s is made under %s."
                                .formatted(
                                        agreement.number(),
                                        one(agreement.kind().noun()),
                                        one(draft.kind().noun()),
                                        upper == null ? "no other document" : one(upper.noun())),
                        "under");
            }
        }
        if (upper != null && above.isEmpty()) {
            return invalid("%s is made under %s; name it.".formatted(draft.number(), one(upper.noun())), "under");
        }
        boolean license = draft.kind() == AgreementKind.DUL;
        if (license != (draft.licenses() != null)) {
            return invalid(
                    license
                            ? "Name the project that the license serves."
                            : "Only a data use license licenses a project.",
                    "licenses");
        }
        return draft.relying().isEmpty() || draft.kind() == AgreementKind.DSA
                ? null
                : invalid("Projects rely on data sharing agreements only.", "reliedOnBy");
    }

    /** The document that one of a kind is made under; null when under none. */
    private static @Nullable AgreementKind upperOf(AgreementKind kind) {
        return switch (kind) {
            case LETTER_OF_INTENT, EMOU -> null;
            case DSA -> AgreementKind.EMOU;
            case DUL -> AgreementKind.DSA;
        };
    }

    private static UserError invalid(String message, String field) {
        return new UserError(message, List.of("input", field), Code.INVALID);
    }
}
