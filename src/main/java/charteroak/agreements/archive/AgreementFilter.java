package charteroak.agreements.archive;

import charteroak.agreements.act.AgreementKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which agreements to list; a null property does not narrow the list. */
record AgreementFilter(
        @Nullable List<AgreementKind> kinds,
        @Nullable String party,
        @Nullable String under,
        @Nullable String legalBasis,
        @Nullable Boolean inForce) {

    static final AgreementFilter NONE = new AgreementFilter(null, null, null, null, null);

    /** The filter with its party as a code and its upper agreement as a number. */
    AgreementFilter naming(@Nullable String code, @Nullable String number) {
        return new AgreementFilter(kinds, code, number, legalBasis, inForce);
    }
}
