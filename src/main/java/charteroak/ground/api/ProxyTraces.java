package charteroak.ground.api;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The headers that only proxies send: a request with one of them was passed on. */
public final class ProxyTraces {

    private static final Set<String> NAMES = Set.of(
            "forwarded",
            "via",
            "x-real-ip",
            "x-real-host",
            "x-client-ip",
            "x-cluster-client-ip",
            "x-remote-ip",
            "x-remote-addr",
            "x-proxyuser-ip",
            "x-host",
            "x-scheme",
            "x-http-host-override",
            "x-rewrite-url",
            "client-ip",
            "true-client-ip",
            "fastly-client-ip",
            "fly-client-ip",
            "cdn-loop",
            "max-forwards",
            "proxy-connection",
            "x-varnish",
            "x-cache-hash");
    private static final List<String> BEGINNINGS = List.of(
            "x-forwarded",
            "x-original-",
            "x-envoy-",
            "x-amz-cf-",
            "x-amzn-",
            "x-appengine-",
            "x-azure-",
            "x-arr-",
            "x-nginx-",
            "x-akamai-",
            "akamai-",
            "cf-",
            "fly-",
            "fastly-",
            "tailscale-",
            "ngrok-",
            "x-vercel-",
            "x-nf-");

    private ProxyTraces() {}

    public static boolean in(Collection<String> headers) {
        return headers.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> NAMES.contains(name) || BEGINNINGS.stream().anyMatch(name::startsWith));
    }
}
