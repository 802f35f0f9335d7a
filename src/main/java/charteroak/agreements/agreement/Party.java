package charteroak.agreements.agreement;

import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.store.Row;

/** An agency bound by an agreement in one role. */
public record Party(AgreementId agreementId, Role role, Agency agency) {

    /** The role in which a party is bound. */
    public enum Role {
        PARTICIPANT,
        PROVIDER,
        HUB,
        RECIPIENT,
        OPERATING_GROUP,
        LICENSEE
    }

    static Party of(AgreementId agreementId, Row row) {
        return new Party(agreementId, row.word("role", Role.class), Agency.of(row.row("agency")));
    }
}
