package charteroak.ground.api;

import java.util.Set;

/** Someone who must know what an answer reveals before it is given. When a witness fails, the answer is withheld. */
public interface Witness {

    /** Whether the witness must know what this caller is shown; nothing is gathered for other callers. */
    boolean watches(Caller caller);

    /**
     * Tells the witness what an answer reveals.
     *
     * @param told the public ids in the answer of all things not known to be for everybody, and texts in it that look
     *     like such ids
     */
    void learn(Caller caller, Set<String> told);
}
