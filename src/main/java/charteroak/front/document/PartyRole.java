package charteroak.front.document;

import charteroak.ground.sentence.InWords;

/** The role of a party, as a document names it beside the party. */
enum PartyRole implements InWords {
    PARTICIPANT,
    PROVIDER,
    HUB,
    RECIPIENT,
    OPERATING_GROUP,
    LICENSEE
}
