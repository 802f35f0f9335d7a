package charteroak.catalogue.catalog;

import charteroak.ground.id.PublicId;

/** The public id of a data element. */
public final class ElementId extends PublicId {

    public ElementId(String value) {
        super(value);
    }
}
