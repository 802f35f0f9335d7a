package charteroak.agreements.act;

import static charteroak.agreements.act.AgreementState.DRAFT;
import static charteroak.agreements.act.AgreementState.EXECUTED;
import static charteroak.agreements.act.AgreementState.EXPIRED;
import static charteroak.agreements.act.AgreementState.PARTLY_SIGNED;
import static charteroak.agreements.act.AgreementState.SUSPENDED;
import static charteroak.agreements.act.AgreementState.TERMINATED;

import charteroak.ground.permission.Deed;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a data use license asks for: review boards, users and destruction. */
public sealed interface LicenseAct extends Act {

    Set<AgreementKind> LICENSES = EnumSet.of(AgreementKind.DUL);
    Set<AgreementState> WHILE_ALIVE = EnumSet.of(DRAFT, PARTLY_SIGNED, EXECUTED, SUSPENDED);

    /** What an institutional review board determined of the research that a license allows; until null, its word is open. */
    record IrbDetermined(
            ActHeader header,
            Determination determination,
            @Nullable LocalDate until) implements LicenseAct {

        static final ActTraits TRAITS = ActTraits.toAgreements(
                        Deed.RECORD_IRB_DETERMINATION,
                        LICENSES,
                        WHILE_ALIVE,
                        entry -> new IrbDetermined(
                                entry.header(), entry.needed(entry.determination(), "determination"), entry.until()))
                .askedWith(ActShape.DETERMINATION)
                .statingAFact()
                .needing("determination")
                .thatMaySay("until");

        @Override
        public Kind kind() {
            return Kind.IRB_DETERMINED;
        }
    }

    /** That a licensed user may work with the data, through a last day where it has one. */
    record AccessGranted(
            ActHeader header, String userId, @Nullable LocalDate until) implements LicenseAct {

        static final ActTraits TRAITS = ActTraits.toAgreements(
                        Deed.GRANT_USER_ACCESS,
                        LICENSES,
                        WHILE_ALIVE,
                        entry -> new AccessGranted(
                                entry.header(), entry.needed(entry.userId(), "userId"), entry.until()))
                .askedWith(ActShape.USER)
                .needing("user");

        @Override
        public Kind kind() {
            return Kind.ACCESS_GRANTED;
        }
    }

    /** That a licensed user may no longer work with the data. */
    record AccessEnded(ActHeader header, String userId) implements LicenseAct {

        static final ActTraits TRAITS = ActTraits.toAgreements(
                        Deed.END_USER_ACCESS,
                        LICENSES,
                        EnumSet.allOf(AgreementState.class),
                        entry -> new AccessEnded(entry.header(), entry.needed(entry.userId(), "userId")))
                .askedWith(ActShape.USER)
                .needing("user");

        @Override
        public Kind kind() {
            return Kind.ACCESS_ENDED;
        }
    }

    /** That a licensed user signed a non-disclosure agreement, which holds through a last day where it has one. */
    record NdaSigned(
            ActHeader header, String userId, @Nullable LocalDate until) implements LicenseAct {

        static final ActTraits TRAITS = ActTraits.toAgreements(
                        Deed.RECORD_NDA,
                        LICENSES,
                        WHILE_ALIVE,
                        entry -> new NdaSigned(entry.header(), entry.needed(entry.userId(), "userId"), entry.until()))
                .askedWith(ActShape.USER)
                .statingAFact()
                .needing("user");

        @Override
        public Kind kind() {
            return Kind.NDA_SIGNED;
        }
    }

    /** That a licensed user acknowledged what the license demands, which holds through a last day where it has one. */
    record UserAcknowledged(
            ActHeader header, String userId, @Nullable LocalDate until) implements LicenseAct {

        static final ActTraits TRAITS = ActTraits.toAgreements(
                        Deed.RECORD_ACKNOWLEDGEMENT,
                        LICENSES,
                        WHILE_ALIVE,
                        entry -> new UserAcknowledged(
                                entry.header(), entry.needed(entry.userId(), "userId"), entry.until()))
                .askedWith(ActShape.USER)
                .statingAFact()
                .needing("user");

        @Override
        public Kind kind() {
            return Kind.USER_ACKNOWLEDGED;
        }
    }

    /** That the recipient destroyed the data. */
    record DestructionCertified(ActHeader header) implements LicenseAct {

        static final ActTraits TRAITS = ActTraits.toAgreements(
                        Deed.CERTIFY_DESTRUCTION,
                        LICENSES,
                        EnumSet.of(EXECUTED, SUSPENDED, EXPIRED, TERMINATED),
                        entry -> new DestructionCertified(entry.header()))
                .statingAFact()
                .needing("by");

        @Override
        public Kind kind() {
            return Kind.DESTRUCTION_CERTIFIED;
        }
    }
}
