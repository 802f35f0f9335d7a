package charteroak.agreements.agreement;

import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.store.Row;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An agency bound by an agreement in one role.
 *
 * @param recordedAt when it was recorded that the agency joins; null for one that the agreement was drafted with
 */
public record Party(
        AgreementId agreementId,
        Role role,
        Agency agency,
        @Nullable Instant recordedAt) {

    /** A party that the agreement was drafted with. */
    public Party(AgreementId agreementId, Role role, Agency agency) {
        this(agreementId, role, agency, null);
    }

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
        return new Party(
                agreementId,
                row.word("role", Role.class),
                Agency.of(row.row("agency")),
                row.optionalInstant("recordedAt"));
    }
}
