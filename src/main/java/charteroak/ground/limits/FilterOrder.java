package charteroak.ground.limits;

/** Where a filter stands among those that look at every request. */
public final class FilterOrder {

    /** The first place at which it is known who asks. */
    public static final int AFTER_SIGNING_IN = -90;

    private FilterOrder() {}
}
