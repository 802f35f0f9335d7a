package charteroak.ground.limits;

/** The place of a filter among those that look at every request. */
public final class FilterOrder {

    /** The first place at which the caller is known. */
    public static final int AFTER_SIGNING_IN = -90;

    private FilterOrder() {}
}
