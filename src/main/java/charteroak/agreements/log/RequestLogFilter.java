package charteroak.agreements.log;

import org.jspecify.annotations.Nullable;

/**
 * Which rows of the request log to list; a null property does not narrow the list.
 *
 * @param receivedIn the year in which a request was handed in
 */
record RequestLogFilter(
        @Nullable DecisionStatus decisionStatus, @Nullable Integer receivedIn) {

    static final RequestLogFilter NONE = new RequestLogFilter(null, null);
}
