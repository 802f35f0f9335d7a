package charteroak.ground.outbox;

/**
 * What came of sending something to a webhook.
 *
 * @param status the status of HTTP it answered with; 0 where it gave no answer in time
 */
record WebhookAnswer(int status) {

    static final WebhookAnswer NONE = new WebhookAnswer(0);
    private static final int GONE = 410;

    boolean isAccepted() {
        return status >= 200 && status < 300;
    }

    /** Whether the webhook says that it wants nothing more. */
    boolean isGone() {
        return status == GONE;
    }

    String told() {
        return status == 0 ? "no answer in time" : "status " + status;
    }
}
