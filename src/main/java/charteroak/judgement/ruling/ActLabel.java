package charteroak.judgement.ruling;

import charteroak.agreements.act.Act;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;

/** What was done and when, as evidence names it. */
final class ActLabel {

    private ActLabel() {}

    static Sentence of(Act act) {
        Part day = Part.day(act.effectiveOn());
        return switch (act.kind()) {
            case DRAFTED -> Sentence.of("done.drafted", day);
            case SIGNED -> Sentence.of("done.signed", day);
            case AFFIRMED -> Sentence.of("done.affirmed", day);
            case AFFIRMATION_WITHDRAWN -> Sentence.of("done.affirmationWithdrawn", day);
            case ATTESTED -> Sentence.of("done.attested", day);
            case ATTESTATION_WITHDRAWN -> Sentence.of("done.attestationWithdrawn", day);
            case AMENDED -> Sentence.of("done.amended", day);
            case SUSPENDED -> Sentence.of("done.suspended", day);
            case REINSTATED -> Sentence.of("done.reinstated", day);
            case TERMINATED -> Sentence.of("done.terminated", day);
            case PARTY_SUSPENDED -> Sentence.of("done.partySuspended", day);
            case PARTY_REINSTATED -> Sentence.of("done.partyReinstated", day);
            case PARTY_WITHDREW -> Sentence.of("done.partyWithdrew", day);
            case IRB_DETERMINED -> Sentence.of("done.irbDetermined", day);
            case ACCESS_GRANTED -> Sentence.of("done.accessGranted", day);
            case ACCESS_ENDED -> Sentence.of("done.accessEnded", day);
            case NDA_SIGNED -> Sentence.of("done.ndaSigned", day);
            case USER_ACKNOWLEDGED -> Sentence.of("done.userAcknowledged", day);
            case DESTRUCTION_CERTIFIED -> Sentence.of("done.destructionCertified", day);
            case VOIDED -> Sentence.of("done.voided", day);
            case VOTED -> Sentence.of("done.voted", day);
            case MATCHING_CONFIRMED -> Sentence.of("done.matchingConfirmed", day);
            case INPUTS_DESTROYED -> Sentence.of("done.inputsDestroyed", day);
            case OWN_LINK_DESTROYED -> Sentence.of("done.ownLinkDestroyed", day);
            case CROSSWALK_RELEASED -> Sentence.of("done.crosswalkReleased", day);
            case PUBLICATION_REVIEWED -> Sentence.of("done.publicationReviewed", day);
            case PUBLISHED -> Sentence.of("done.published", day);
            case FINDING_RESOLVED -> Sentence.of("done.findingResolved", day);
        };
    }
}
