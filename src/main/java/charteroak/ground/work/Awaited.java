package charteroak.ground.work;

import charteroak.ground.sentence.Reference;

/** An act that a thing waits for, whoever does it. */
public interface Awaited {

    WorkKind kind();

    /** The thing to which the act is done. */
    Reference subject();

    /** The code of the agency for which the act is done. */
    String agencyCode();

    /** The act, as it is told to whoever may do it. */
    WorkItem item();
}
