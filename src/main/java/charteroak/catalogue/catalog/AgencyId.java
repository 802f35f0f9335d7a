package charteroak.catalogue.catalog;

import charteroak.ground.id.PublicId;

/** The public id of an agency. */
public final class AgencyId extends PublicId {

    public AgencyId(String value) {
        super(value);
    }
}
