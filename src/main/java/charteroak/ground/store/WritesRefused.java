package charteroak.ground.store;

/** Nothing can be written just now, for a reason that whoever runs the server has to see to; reading goes on. */
public final class WritesRefused extends RuntimeException {

    private final Reason reason;

    public WritesRefused(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** What stands in the way. */
    public enum Reason {
        /** The disk that holds the graph is nearly full. */
        DISK_NEARLY_FULL,
        /** The audit trail in the graph is not the one this server has seen. */
        AUDIT_TRAIL_CUT_OFF,
        /** Everything is being copied. */
        BACKUP_RUNNING
    }
}
