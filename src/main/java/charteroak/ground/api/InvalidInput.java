package charteroak.ground.api;

import charteroak.ground.sentence.Language;
import charteroak.ground.sentence.Sentence;

/** An argument breaks a stated limit or format; the message names the argument and what would be right. */
public class InvalidInput extends RuntimeException {

    private final transient Sentence sentence;

    public InvalidInput(Sentence sentence) {
        super(sentence.in(Language.ENGLISH));
        this.sentence = sentence;
    }

    /** Refuses an argument when something is wrong with it. */
    public static void when(boolean wrong, Sentence sentence) {
        if (wrong) {
            throw new InvalidInput(sentence);
        }
    }

    /** What is wrong and what would be right. */
    public Sentence sentence() {
        return sentence;
    }
}
