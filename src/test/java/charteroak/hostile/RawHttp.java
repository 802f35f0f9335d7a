package charteroak.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Sends bytes as they are, which no client does that minds what it is told to send, and reads what comes back. */
final class RawHttp {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private RawHttp() {}

    /** What came back. */
    record Answer(int status, String head, String body) {

        String header(String name) {
            return head.lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse("");
        }
    }

    static Answer send(int port, String requestLine, List<String> headers, String body) {
        boolean chunked = headers.stream().anyMatch(line -> line.startsWith("Transfer-Encoding"));
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        var head = new StringBuilder(requestLine).append(" HTTP/1.1\r\n");
        if (headers.stream().noneMatch(line -> line.startsWith("Host:"))) {
            head.append("Host: 127.0.0.1:").append(port).append("\r\n");
        }
        headers.forEach(line -> head.append(line).append("\r\n"));
        if (!chunked && headers.stream().noneMatch(line -> line.startsWith("Content-Length"))) {
            head.append("Content-Length: ").append(content.length).append("\r\n");
        }
        head.append("Connection: close\r\n\r\n");
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            write(socket.getOutputStream(), head.toString(), chunked ? inOneChunk(content) : content);
            return answer(read(socket.getInputStream()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A server that has heard enough closes, also while it is still being written to. */
    private static void write(OutputStream out, String head, byte[] body) throws IOException {
        out.write(head.getBytes(StandardCharsets.UTF_8));
        try {
            out.write(body);
            out.flush();
        } catch (SocketException heardEnough) {
            assert body.length > 0;
        }
    }

    private static byte[] read(InputStream in) throws IOException {
        var all = new ByteArrayOutputStream();
        byte[] part = new byte[8_192];
        try {
            for (int length = in.read(part); length >= 0; length = in.read(part)) {
                all.write(part, 0, length);
            }
        } catch (SocketException closed) {
            if (all.size() == 0) {
                throw closed;
            }
        }
        return all.toByteArray();
    }

    private static byte[] inOneChunk(byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write((Integer.toHexString(content.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(content);
        out.write("\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static Answer answer(byte[] all) throws IOException {
        String text = new String(all, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new IOException("no HTTP answer: " + text);
        }
        String head = text.substring(0, end);
        byte[] body = text.substring(end + 4).getBytes(StandardCharsets.ISO_8859_1);
        boolean chunked = head.toLowerCase(Locale.ROOT).contains("transfer-encoding: chunked");
        return new Answer(
                Integer.parseInt(head.split(" ", 3)[1]),
                head,
                new String(chunked ? joined(body) : body, StandardCharsets.UTF_8));
    }

    private static byte[] joined(byte[] chunks) throws IOException {
        var in = new ByteArrayInputStream(chunks);
        var out = new ByteArrayOutputStream();
        while (in.available() > 0) {
            int size = Integer.parseInt(line(in), 16);
            out.write(in.readNBytes(size));
            line(in);
            if (size == 0) {
                break;
            }
        }
        return out.toByteArray();
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.append((char) next);
        }
        return line.toString().strip();
    }
}
