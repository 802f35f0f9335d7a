import java.net.InetAddress;
import java.net.ServerSocket;

/** Prints a free loopback port. */
void main() throws Exception {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        IO.println(socket.getLocalPort());
    }
}
