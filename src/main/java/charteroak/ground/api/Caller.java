package charteroak.ground.api;

import graphql.GraphQLContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.dataloader.BatchLoaderEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * The person or machine that makes a request. Only their roles decide what they may do, never where they are.
 *
 * @param id the identity provider's lasting name for the person or machine; null for someone who has not signed in
 * @param name the name to show
 * @param roles the parts they play, never empty
 * @param onThisMachine whether the request came over the loopback interface of the machine the server runs on
 */
public record Caller(@Nullable String id, String name, List<HeldRole> roles, boolean onThisMachine) {

    private static final String KEY = "charteroak.caller";
    private static final String PASSED_ON = "org.apache.tomcat.request.forwarded";
    private static final List<HeldRole> ONLY_PUBLIC = List.of(HeldRole.of(Role.PUBLIC));

    public Caller {
        roles = roles.isEmpty() ? ONLY_PUBLIC : List.copyOf(roles);
    }

    /** The caller of the request that a context belongs to; a stranger from elsewhere when none was attached. */
    public static Caller of(GraphQLContext context) {
        return context.<Caller>getOrEmpty(KEY).orElse(anonymous(false));
    }

    /** The caller of the request for which things are loaded together; a stranger from elsewhere when none was attached. */
    public static Caller of(BatchLoaderEnvironment loading) {
        return loading.getContext() instanceof GraphQLContext context ? of(context) : anonymous(false);
    }

    /** The caller of an HTTP request. */
    public static Caller of(HttpServletRequest request) {
        return request.getAttribute(KEY) instanceof Caller caller
                ? caller
                : at(
                        RemoteAddress.of(request).orElse(null),
                        request.getAttribute(PASSED_ON) != null
                                || ProxyTraces.in(Collections.list(request.getHeaderNames())));
    }

    /** A caller who has not signed in. A request that a proxy passed on never counts as coming from this machine. */
    public static Caller at(@Nullable InetAddress address, boolean passedOn) {
        return anonymous(address != null && address.isLoopbackAddress() && !passedOn);
    }

    public static Caller in(Map<String, Object> attributes, Caller otherwise) {
        return attributes.get(KEY) instanceof Caller caller ? caller : otherwise;
    }

    public static Map<Object, Object> context(Caller caller) {
        return Map.of(KEY, caller);
    }

    /** The caller of the same request once they have signed in. */
    public Caller signedInAs(String newId, String newName, List<HeldRole> newRoles) {
        return new Caller(newId, newName, newRoles, onThisMachine);
    }

    /** Attaches the caller to a request, so that everything that answers it knows who asks. */
    public void attachTo(HttpServletRequest request) {
        request.setAttribute(KEY, this);
    }

    /** Whether an identity provider vouches for this person or machine. */
    public boolean signedIn() {
        return id != null;
    }

    private static Caller anonymous(boolean onThisMachine) {
        return new Caller(null, "public", ONLY_PUBLIC, onThisMachine);
    }
}
