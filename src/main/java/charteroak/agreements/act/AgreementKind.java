package charteroak.agreements.act;

import charteroak.ground.sentence.InWords;

/** The four documents under which data is shared; their words have an article, such as "a data use license". */
public enum AgreementKind implements InWords {
    LETTER_OF_INTENT,
    EMOU,
    DSA,
    DUL
}
