package charteroak.agreements.act;

import static charteroak.agreements.act.ActTraits.WHILE_ALIVE;
import static charteroak.agreements.act.Particular.DETERMINATION;
import static charteroak.agreements.act.Particular.UNTIL;
import static charteroak.agreements.act.Particular.USER;

import charteroak.ground.permission.Deed;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a data use license asks for: review boards, users and destruction. */
public sealed interface LicenseAct extends Act {

    private static ActTraits traits(
            Deed deed, Set<AgreementState> states, ActShape shape, Function<ActEntry, Act> read) {
        return ActTraits.toAgreements(deed, EnumSet.of(AgreementKind.DUL), states, shape, read);
    }

    /** What an institutional review board determined of the research that a license allows; until null, its word is open. */
    record IrbDetermined(
            ActHeader header,
            Determination determination,
            @Nullable LocalDate until) implements LicenseAct {

        static final ActTraits TRAITS = traits(
                        Deed.RECORD_IRB_DETERMINATION,
                        WHILE_ALIVE,
                        ActShape.DETERMINATION,
                        entry -> new IrbDetermined(entry.header(), entry.needed(DETERMINATION), entry.get(UNTIL)))
                .statingAFact();
    }

    /** That a licensed user may work with the data, through a last day where it has one. */
    record AccessGranted(
            ActHeader header, String userId, @Nullable LocalDate until) implements LicenseAct {

        static final ActTraits TRAITS = traits(
                Deed.GRANT_USER_ACCESS,
                WHILE_ALIVE,
                ActShape.USER,
                entry -> new AccessGranted(entry.header(), entry.needed(USER), entry.get(UNTIL)));
    }

    /** That a licensed user may no longer work with the data. */
    record AccessEnded(ActHeader header, String userId) implements LicenseAct {

        static final ActTraits TRAITS = traits(
                Deed.END_USER_ACCESS,
                ActTraits.EVERY_STATE,
                ActShape.USER,
                entry -> new AccessEnded(entry.header(), entry.needed(USER)));
    }

    /** That a licensed user signed a non-disclosure agreement, which holds through a last day where it has one. */
    record NdaSigned(
            ActHeader header, String userId, @Nullable LocalDate until) implements LicenseAct {

        static final ActTraits TRAITS = traits(
                        Deed.RECORD_NDA,
                        WHILE_ALIVE,
                        ActShape.USER,
                        entry -> new NdaSigned(entry.header(), entry.needed(USER), entry.get(UNTIL)))
                .statingAFact();
    }

    /** That a licensed user acknowledged what the license demands, which holds through a last day where it has one. */
    record UserAcknowledged(
            ActHeader header, String userId, @Nullable LocalDate until) implements LicenseAct {

        static final ActTraits TRAITS = traits(
                        Deed.RECORD_ACKNOWLEDGEMENT,
                        WHILE_ALIVE,
                        ActShape.USER,
                        entry -> new UserAcknowledged(entry.header(), entry.needed(USER), entry.get(UNTIL)))
                .statingAFact();
    }

    /** That the recipient destroyed the data. */
    record DestructionCertified(ActHeader header) implements LicenseAct {

        static final ActTraits TRAITS = traits(
                        Deed.CERTIFY_DESTRUCTION,
                        EnumSet.complementOf(EnumSet.of(AgreementState.DRAFT, AgreementState.PARTLY_SIGNED)),
                        ActShape.PLAIN,
                        entry -> new DestructionCertified(entry.header()))
                .statingAFact()
                .needing("by");
    }
}
