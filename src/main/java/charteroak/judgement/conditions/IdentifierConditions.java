package charteroak.judgement.conditions;

import charteroak.agreements.project.ElementUse;
import charteroak.catalogue.law.LegalBasis;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.visibility.Readers;
import charteroak.judgement.facts.Contents;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.facts.Known;
import charteroak.judgement.ruling.Proof;
import charteroak.judgement.ruling.Rule;
import charteroak.judgement.ruling.RuleResult.Evidence;
import charteroak.judgement.ruling.Ruling;
import charteroak.judgement.ruling.Ruling.Because;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The conditions on identifiers that no attestation can replace: bases that require identifiers to be removed, and the
 * one basis that covers only the Hub.
 */
record IdentifierConditions(Known known) {

    private static final String NONE_IN_THE_SCHEDULE = "DIRECT_IDENTIFIERS_REMOVED";
    private static final Set<String> WITHOUT_IDENTIFIERS = Set.of(
            NONE_IN_THE_SCHEDULE,
            "DEIDENTIFIED",
            "DEID_METHOD_IN",
            "EXPERT_REPORT_OR_18_REMOVED",
            "RECORD_CODE_NOT_DERIVED_FROM_PII");
    private static final Set<String> FOR_THE_HUB = Set.of("BAA_EXECUTED");

    /** Whether a basis can be cited for a use, given how far the element identifies a person. */
    static boolean allows(LegalBasis basis, Use use) {
        return basis.conditions().stream()
                .map(Circumstances::code)
                .noneMatch(code -> (WITHOUT_IDENTIFIERS.contains(code) && use.isDirectIdentifier())
                        || (FOR_THE_HUB.contains(code) && use.kind() != ElementUse.Kind.LINKAGE_KEY));
    }

    /** Why a condition fails whatever counsel attests or the document states; empty where neither is ruled out. */
    Optional<Ruling> refusal(Circumstances in) {
        if (FOR_THE_HUB.contains(in.code()) && in.shape().kind() != ElementUse.Kind.LINKAGE_KEY) {
            return Optional.of(never(in, Sentence.of("identifier.onlyForHub", in.basis(), in.provider())));
        }
        if (WITHOUT_IDENTIFIERS.contains(in.code()) && in.shape().isDirectIdentifier()) {
            return Optional.of(never(in, Sentence.of("identifier.notAllowed", in.basis())));
        }
        if (in.code().equals(NONE_IN_THE_SCHEDULE)) {
            return known.identifiersIn(in.schedule()).stream()
                    .findFirst()
                    .map(identifier ->
                            never(in, Sentence.of("identifier.granted", in.agreement(), told(identifier), in.basis())));
        }
        return Optional.empty();
    }

    /** The identifier's name, where everybody may know it. */
    private static Part told(Contents.Identifier identifier) {
        return identifier.readers().equals(Readers.EVERYBODY)
                ? new Reference(Reference.Kind.ELEMENT, identifier.elementId().value(), identifier.name())
                : Sentence.of("identifier.someElement");
    }

    /** The ruling where no identifier stands in the way. */
    static Ruling removed(Circumstances in) {
        return Ruling.always(Rule.R06, Sentence.of("identifier.none"), List.of(Proof.of(in.sharing())));
    }

    private Ruling never(Circumstances in, Sentence reason) {
        List<Evidence> evidence = List.of(Proof.of(in.sharing()));
        Sentence without = Sentence.of("identifier.scheduleWithout", in.basis());
        return Ruling.never(
                Rule.R06,
                (use, on) -> new Because(
                        reason,
                        evidence,
                        Evaluators.granting(known, in, without).apply(on)));
    }
}
