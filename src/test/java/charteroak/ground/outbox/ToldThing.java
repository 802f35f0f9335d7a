package charteroak.ground.outbox;

import charteroak.ground.id.PublicId;

/** The id of a thing that tests tell of. */
final class ToldThing extends PublicId {

    ToldThing(String value) {
        super(value);
    }
}
