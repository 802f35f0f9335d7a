package charteroak.ground.visibility;

import charteroak.ground.api.Restrictable;

/** A cataloged thing that says who may see it. */
public interface HasReaders extends Restrictable {

    Readers readers();

    @Override
    default boolean isRestricted() {
        return !readers().equals(Readers.EVERYBODY);
    }
}
