package charteroak.ground.sentence;

/** An enum whose constants have words in every language, under the enum's name and their own, such as Role.HUB. */
public interface InWords {

    String name();

    Class<?> getDeclaringClass();

    default Sentence words() {
        return Sentence.of(getDeclaringClass().getSimpleName() + "." + name());
    }
}
