package charteroak.front.publicview;

import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.ground.store.Row;
import charteroak.judgement.coverage.Terms.ForceTerm;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What residents see of an agreement.
 *
 * @param everInForce whether it is, was or will be in force on any day, as known now
 */
public record PublicAgreement(
        AgreementId id,
        String number,
        Kind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean inForceToday,
        boolean everInForce) {

    /** A document that can allow a use of data, which a letter of intent cannot. */
    public enum Kind {
        EMOU,
        DSA,
        DUL
    }

    static PublicAgreement of(Row row, Map<AgreementId, ForceTerm> terms) {
        AgreementId id = row.id("id", AgreementId::new);
        ForceTerm term = Objects.requireNonNull(terms.get(id));
        return new PublicAgreement(
                id,
                row.text("number"),
                row.word("kind", Kind.class),
                term.from(),
                term.to(),
                term.inForceToday(),
                term.everInForce());
    }
}
