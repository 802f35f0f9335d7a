package charteroak.agreement;

import charteroak.catalog.Agency;
import charteroak.store.Row;

/** An agency bound by an agreement. */
public record Party(String agreementId, Role role, Agency agency) {

    /** What a party is bound as. */
    public enum Role {
        PARTICIPANT,
        PROVIDER,
        HUB,
        RECIPIENT,
        OPERATING_GROUP,
        LICENSEE
    }

    static Party of(String agreementId, Row row) {
        return new Party(agreementId, row.word("role", Role.class), Agency.of(row.row("agency")));
    }
}
