package charteroak.agreements.archive;

import charteroak.agreements.act.AgreementKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which agreements to list; what is null does not narrow. */
record AgreementFilter(
        @Nullable List<AgreementKind> kinds,
        @Nullable String party,
        @Nullable String under,
        @Nullable Boolean inForce) {

    static final AgreementFilter NONE = new AgreementFilter(null, null, null, null);

    /** The same, naming its party by code and the agreement above by number. */
    AgreementFilter naming(@Nullable String code, @Nullable String number) {
        return new AgreementFilter(kinds, code, number, inForce);
    }
}
