package charteroak.ground.verification;

import java.util.List;

/** Something that is kept with things although it follows from what was recorded, and can be worked out again. */
public interface WorkedOut {

    /** The ids of the things with which something else is kept than is worked out now. */
    List<String> differing();

    /** What is so of such a thing, to follow its id, such as "does not stand where its acts put it". */
    String inWords();
}
