package charteroak.ground.rates;

import charteroak.ground.api.Caller;
import charteroak.ground.api.RemoteAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** The client for whom a request is counted. */
final class Client {

    static final String ATTRIBUTE = "charteroak.client";

    static final String NOBODY = "nobody";

    private static final int NETWORK = 8;

    private Client() {}

    /** The address of a request. For IPv6 it is the network, since one client has all addresses of a network. */
    static String address(HttpServletRequest request) {
        return RemoteAddress.of(request).map(Client::counted).orElse("unknown");
    }

    private static String counted(InetAddress address) {
        return address instanceof Inet6Address
                ? "net:" + HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK))
                : "addr:" + address.getHostAddress();
    }

    /** The person or machine that has signed in, or else the address. */
    static String of(HttpServletRequest request) {
        Caller caller = Caller.of(request);
        return caller.signedIn() ? "id:" + caller.id() : address(request);
    }
}
