package charteroak.judgement.conditions;

import charteroak.agreements.agreement.Days;
import charteroak.agreements.request.ElementUse;
import charteroak.catalogue.law.LegalBasis;
import charteroak.ground.visibility.Readers;
import charteroak.judgement.facts.Contents;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.facts.Known;
import charteroak.judgement.ruling.Ruling;
import charteroak.judgement.ruling.SharingRemedies;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The conditions on identifiers that no attestation can replace: bases that require identifiers to be removed, and the
 * one basis that covers only the Hub.
 */
final class IdentifierConditions {

    private static final String NONE_IN_THE_SCHEDULE = "DIRECT_IDENTIFIERS_REMOVED";
    private static final Set<String> WITHOUT_IDENTIFIERS = Set.of(
            NONE_IN_THE_SCHEDULE,
            "DEIDENTIFIED",
            "DEID_METHOD_IN",
            "EXPERT_REPORT_OR_18_REMOVED",
            "RECORD_CODE_NOT_DERIVED_FROM_PII");
    private static final Set<String> FOR_THE_HUB = Set.of("BAA_EXECUTED");

    private final Known known;

    IdentifierConditions(Known known) {
        this.known = known;
    }

    /** Whether a basis can be cited for a use, given how far the element identifies a person. */
    static boolean allows(LegalBasis basis, Use use) {
        return basis.conditions().stream()
                .map(condition -> condition.replaceFirst("\\(.*", "").strip())
                .noneMatch(code -> (WITHOUT_IDENTIFIERS.contains(code) && use.isDirectIdentifier())
                        || (FOR_THE_HUB.contains(code) && use.kind() != ElementUse.Kind.LINKAGE_KEY));
    }

    /** Why a condition fails whatever counsel attests or the document states; empty where neither is ruled out. */
    Optional<Ruling> refusal(Circumstances in) {
        String basis = in.citation().basis().code();
        if (FOR_THE_HUB.contains(in.code()) && in.shape().kind() != ElementUse.Kind.LINKAGE_KEY) {
            return Optional.of(never(
                    in,
                    "%s lets the Hub link on behalf of %s; it covers nothing that goes to a recipient or is published."
                            .formatted(basis, in.provider())));
        }
        if (WITHOUT_IDENTIFIERS.contains(in.code()) && in.shape().isDirectIdentifier()) {
            return Optional.of(never(in, "It identifies a person, and %s allows none that does.".formatted(basis)));
        }
        if (in.code().equals(NONE_IN_THE_SCHEDULE)) {
            return known.identifiersIn(in.schedule()).stream()
                    .findFirst()
                    .map(identifier -> never(
                            in,
                            "The schedule of %s grants %s, which identifies a person; %s allows none in it."
                                    .formatted(in.number(), told(identifier), basis)));
        }
        return Optional.empty();
    }

    /** The identifier's name, where everybody may know it. */
    private static String told(Contents.Identifier identifier) {
        return identifier.readers().equals(Readers.EVERYBODY) ? identifier.name() : "an element";
    }

    /** The ruling where no identifier stands in the way. */
    static Ruling removed(Circumstances in) {
        return Evaluators.simple(in, Days.ALL, "It is no direct identifier.", "", on -> List.of());
    }

    private Ruling never(Circumstances in, String reason) {
        return Evaluators.simple(
                in,
                Days.NONE,
                "",
                reason,
                on -> new SharingRemedies(known)
                        .granting(
                                in.sharing(),
                                in.shape().provider(),
                                "without what identifies a person, or that cites a legal basis which allows it, in place of "
                                        + in.citation().basis().code(),
                                on));
    }
}
