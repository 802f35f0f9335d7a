package charteroak.agreements.act;

import charteroak.ground.sentence.InWords;

/** Where an agreement stands on a day, which decides what may be done to it then; its words follow "is". */
public enum AgreementState implements InWords {
    DRAFT,
    PARTLY_SIGNED,
    EXECUTED,
    SUSPENDED,
    EXPIRED,
    TERMINATED
}
