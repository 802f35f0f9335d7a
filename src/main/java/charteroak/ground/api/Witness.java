package charteroak.ground.api;

import java.util.Set;

/** Whoever must know what an answer tells somebody before it is told. What a witness fails on is not told. */
public interface Witness {

    /** Whether it must know what this caller is told; nothing is gathered for the others. */
    boolean watches(Caller caller);

    /**
     * Learns of an answer.
     *
     * @param told the public ids of all things that the answer tells of and that are not known to be for everybody, and texts in it that
     *     look like one
     */
    void learn(Caller caller, Set<String> told);
}
