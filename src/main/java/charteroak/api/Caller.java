package charteroak.api;

import graphql.GraphQLContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

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

    /** The caller of an HTTP request. */
    public static Caller of(HttpServletRequest request) {
        return at(InetAddress.ofLiteral(request.getRemoteAddr()), name -> request.getHeader(name) != null);
    }

    /** A request that some proxy passed on never counts as coming from this machine. */
    static Caller at(@Nullable InetAddress address, Predicate<String> hasHeader) {
        boolean passedOn = hasHeader.test("Forwarded") || hasHeader.test("X-Forwarded-For");
        return new Caller(address != null && address.isLoopbackAddress() && !passedOn);
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
