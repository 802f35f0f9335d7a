package charteroak.catalogue.catalog;

import charteroak.ground.id.PublicId;

/** The public id of a dataset. */
public final class DatasetId extends PublicId {

    public DatasetId(String value) {
        super(value);
    }
}
