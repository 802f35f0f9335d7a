package charteroak.ground.sentence;

/** An enum whose constants have words in every language, under the enum's name and their own, such as Role.HUB. */
public interface InWords {

    String name();

    Class<?> getDeclaringClass();

    default Sentence words() {
        return words(getDeclaringClass().getSimpleName());
    }

    /** The words under another name, such as those of a form with an article. */
    default Sentence words(String under) {
        return Sentence.of(under + "." + name());
    }
}
