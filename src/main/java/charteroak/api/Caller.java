package charteroak.api;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Optional;

/**
 * Where a request comes from, which until sign-in exists is all that decides whether it may write.
 *
 * @param onThisMachine whether it came over the loopback interface of the machine the server runs on
 */
public record Caller(boolean onThisMachine) {

    static final String KEY = "charteroak.caller";

    /** The caller of the request that a context belongs to; from elsewhere when nobody said. */
    public static Caller of(GraphQLContext context) {
        return context.<Caller>getOrEmpty(KEY).orElse(new Caller(false));
    }

    /** Why this caller may not write; empty when it may. */
    public Optional<UserError> refusal() {
        return onThisMachine
                ? Optional.empty()
                : Optional.of(new UserError(writingNote(), List.of(), UserError.Code.FORBIDDEN));
    }

    String writingNote() {
        return onThisMachine
                ? "You may write because you are on the machine the server runs on; sign-in does not exist yet."
                : "Writing is possible only from the machine the server runs on, because sign-in does not exist yet.";
    }
}
