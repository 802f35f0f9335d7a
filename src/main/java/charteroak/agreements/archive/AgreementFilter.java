package charteroak.agreements.archive;

import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.agreement.AgreementInterval.Force;
import charteroak.catalogue.catalog.ElementId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which agreements to list; a null property does not narrow the list. */
record AgreementFilter(
        @Nullable List<AgreementKind> kinds,
        @Nullable String party,
        @Nullable String under,
        @Nullable String legalBasis,
        @Nullable ElementId element,
        @Nullable String protectionClass,
        @Nullable Boolean inForce,
        @Nullable List<Force> forces) {

    static final AgreementFilter NONE = new AgreementFilter(null, null, null, null, null, null, null, null);

    /** The filter with its party as a code and its upper agreement as a number. */
    AgreementFilter naming(@Nullable String code, @Nullable String number) {
        return new AgreementFilter(kinds, code, number, legalBasis, element, protectionClass, inForce, forces);
    }

    /** Whether how agreements stand on a day, or what they grant then, narrows the list. */
    boolean isJudged() {
        return inForce != null || forces != null || asksForGrants();
    }

    /** Whether what schedules grant narrows the list, which depends on the day. */
    boolean asksForGrants() {
        return element != null || protectionClass != null;
    }
}
