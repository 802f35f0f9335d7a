package charteroak.ground.work;

import charteroak.ground.sentence.Reference;

/** An act that a thing waits for, whoever does it. */
public interface Awaited {

    WorkKind kind();

    /** The thing to which the act is done. */
    Reference subject();

    /** The act, as it is told to whoever may do it. */
    WorkItem item();
}
