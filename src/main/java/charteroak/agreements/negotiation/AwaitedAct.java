package charteroak.agreements.negotiation;

import charteroak.agreements.act.Act;
import charteroak.agreements.agreement.Agreement;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.permission.Matter;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.work.Awaited;
import charteroak.ground.work.WorkItem;
import charteroak.ground.work.WorkKind;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An act that an agreement waits for from a party, whoever does it there.
 *
 * @param act null where something is added, which is no act
 * @param matter the agreement as a matter of that party
 * @param part the public id of the schedule, the amendment or the user; null where the act is done to the document itself
 * @param which what tells the part from others of its sort: the place of the schedule, the day of the amendment, or the user; null without a part
 * @param project the project because of which the act is done; null where the document itself asks for it
 */
record AwaitedAct(
        WorkKind kind,
        Agreement agreement,
        @Nullable Act act,
        Agency by,
        Matter matter,
        LocalDate since,
        @Nullable String part,
        @Nullable Part which,
        @Nullable Reference project)
        implements Awaited {

    @Override
    public Reference subject() {
        return agreement.named();
    }

    @Override
    public String agencyCode() {
        return by.code();
    }

    @Override
    public WorkItem item() {
        Reference subject = subject();
        Reference agency = by.coded();
        Sentence said = switch (kind) {
            case AGREEMENT_TO_SIGN -> Sentence.of("negotiation.signTheDocument", subject, agency);
            case AMENDMENT_TO_SIGN ->
                Sentence.of("negotiation.signTheAmendment", subject, agency, Objects.requireNonNull(which));
            case SCHEDULE_TO_AFFIRM ->
                Sentence.of("negotiation.affirmOrDecline", subject, agency, Objects.requireNonNull(which));
            case SCHEDULE_TO_ADD -> Sentence.of("negotiation.addSchedule", subject, agency);
            case NDA_TO_RECORD -> Sentence.of("negotiation.recordNda", subject, agency, Objects.requireNonNull(which));
            case ACKNOWLEDGMENT_TO_RECORD ->
                Sentence.of("negotiation.recordAcknowledgment", subject, agency, Objects.requireNonNull(which));
            case ACCESS_TO_GRANT ->
                Sentence.of("negotiation.grantAccess", subject, agency, Objects.requireNonNull(which));
            case DETERMINATION_TO_RECORD -> Sentence.of("negotiation.recordDetermination", subject, agency);
            case CONDITIONS_TO_ATTEST ->
                Sentence.of("negotiation.attestConditions", subject, agency, Objects.requireNonNull(which));
            case DESTRUCTION_TO_CERTIFY ->
                project == null
                        ? Sentence.of("negotiation.certifyDestruction", subject, agency)
                        : Sentence.of("negotiation.certifyDestructionOfProject", subject, agency, project);
            default -> throw new IllegalStateException(kind + " is not done to agreements.");
        };
        return new WorkItem(kind, subject, part, by.code(), since, said);
    }
}
