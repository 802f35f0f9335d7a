package charteroak.agreements.formality;

import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Party;
import charteroak.agreements.formality.DraftInput.PartyInput;
import charteroak.ground.api.UserError;
import charteroak.ground.api.UserError.Code;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
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
        return ofDocument(draft, today).or(() -> ofParties(draft)).or(() -> ofHierarchy(draft, above));
    }

    private static Optional<UserError> ofDocument(DraftInput draft, LocalDate today) {
        if (draft.number().length() > LONGEST_NUMBER
                || !NUMBER.matcher(draft.number()).matches()) {
            return invalid(Sentence.of("formality.numberForm"), "number");
        }
        LocalDate first = draft.termFrom();
        LocalDate last = draft.termTo();
        if (first != null && last != null && last.isBefore(first)) {
            return invalid(Sentence.of("formality.termReversed", Part.day(last), Part.day(first)), "termTo");
        }
        if (draft.effectiveOn().isAfter(today)) {
            return invalid(Sentence.of("formality.draftDate"), "effectiveOn");
        }
        if (last != null && last.isBefore(draft.effectiveOn())) {
            return invalid(Sentence.of("formality.termBeforeDraft", Part.day(last)), "termTo");
        }
        boolean sharing = draft.kind() == AgreementKind.DSA;
        if (sharing != (draft.scope() != null)) {
            return invalid(
                    sharing ? Sentence.of("formality.scopeMissing") : Sentence.of("formality.scopeUnsuited"), "scope");
        }
        return Boolean.TRUE.equals(draft.illustrative())
                        || draft.source() == null
                        || !draft.source().isBlank()
                ? Optional.empty()
                : invalid(Sentence.of("formality.blankSource"), "source");
    }

    private static Optional<UserError> ofParties(DraftInput draft) {
        if (draft.parties().isEmpty() || draft.parties().size() > MOST_PARTIES) {
            return invalid(Sentence.of("formality.partyCount"), "parties");
        }
        Set<PartyInput> seen = new HashSet<>();
        for (PartyInput party : draft.parties()) {
            if (!seen.add(party)) {
                return invalid(
                        Sentence.of(
                                "formality.partyTwice",
                                Part.text(party.agency()),
                                Part.text(party.role().name())),
                        "parties");
            }
        }
        return switch (draft.kind()) {
            case DSA -> needs(draft, Party.Role.PROVIDER);
            case DUL -> needs(draft, Party.Role.LICENSEE);
            case EMOU, LETTER_OF_INTENT -> Optional.empty();
        };
    }

    private static Optional<UserError> needs(DraftInput draft, Party.Role role) {
        return draft.parties().stream().anyMatch(party -> party.role() == role)
                ? Optional.empty()
                : invalid(
                        Sentence.of("formality.roleMissing", draft.kind().words(), Part.text(role.name())), "parties");
    }

    private static Optional<UserError> ofHierarchy(DraftInput draft, List<Agreement> above) {
        if (draft.above().contains(draft.number())) {
            return invalid(Sentence.of("formality.underItself"), "under");
        }
        AgreementKind upper = upperOf(draft.kind());
        for (Agreement agreement : above) {
            if (agreement.kind() != upper) {
                return invalid(misplaced(draft.kind(), upper, agreement), "under");
            }
        }
        if (upper != null && above.isEmpty()) {
            return invalid(Sentence.of("formality.upperMissing", Part.text(draft.number()), upper.words()), "under");
        }
        boolean license = draft.kind() == AgreementKind.DUL;
        if (license != (draft.licenses() != null)) {
            return invalid(
                    license ? Sentence.of("formality.projectMissing") : Sentence.of("formality.projectUnsuited"),
                    "licenses");
        }
        return draft.relying().isEmpty() || draft.kind() == AgreementKind.DSA
                ? Optional.empty()
                : invalid(Sentence.of("formality.relyingUnsuited"), "reliedOnBy");
    }

    private static Sentence misplaced(AgreementKind drafted, @Nullable AgreementKind upper, Agreement above) {
        Sentence kind = above.kind().words();
        return upper == null
                ? Sentence.of("formality.noUpper", above.named(), kind, drafted.words())
                : Sentence.of("formality.wrongUpper", above.named(), kind, drafted.words(), upper.words());
    }

    /** The document that one of a kind is made under; null when under none. */
    private static @Nullable AgreementKind upperOf(AgreementKind kind) {
        return switch (kind) {
            case LETTER_OF_INTENT, EMOU -> null;
            case DSA -> AgreementKind.EMOU;
            case DUL -> AgreementKind.DSA;
        };
    }

    private static Optional<UserError> invalid(Sentence message, String field) {
        return Optional.of(new UserError(message, List.of("input", field), Code.INVALID));
    }
}
