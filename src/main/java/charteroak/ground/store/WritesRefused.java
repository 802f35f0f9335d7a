package charteroak.ground.store;

/** Thrown when nothing can be written, for a reason that whoever runs the server must resolve; reading goes on. */
public final class WritesRefused extends RuntimeException {

    private final Reason reason;

    public WritesRefused(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why nothing can be written. */
    public enum Reason {
        /** The disk that holds the graph is nearly full. */
        DISK_NEARLY_FULL,
        /** The audit trail in the graph is not the one this server has seen. */
        AUDIT_TRAIL_CUT_OFF,
        /** The data is being copied for a backup. */
        BACKUP_RUNNING
    }
}
