package charteroak.agreements.ballot;

import charteroak.ground.sentence.InWords;

/** What is asked of every use of data, by the Four Questions of Actionable Intelligence for Social Policy. */
public enum FourQuestion implements InWords {
    IS_THIS_LEGAL,
    IS_THIS_ETHICAL,
    IS_THIS_A_GOOD_IDEA,
    HOW_DO_WE_KNOW
}
