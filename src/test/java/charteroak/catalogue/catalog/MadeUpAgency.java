package charteroak.catalogue.catalog;

import java.util.List;

/** State agencies for tests that have no catalog. */
public final class MadeUpAgency {

    private MadeUpAgency() {}

    /** The agency of a code, which is its name too. */
    public static Agency of(String code) {
        return new Agency(
                new AgencyId("agency-" + code), code, code, List.of(), Agency.Kind.STATE_AGENCY, null, null, true);
    }
}
