package charteroak.ground.outbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.cloudevents.CloudEvent;
import io.cloudevents.jackson.JsonFormat;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/** A webhook that keeps what it hears, as a receiver would read it, and answers as a test wants it to. */
public final class ListeningWebhook implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpServer server;
    private final List<Heard> heard = new CopyOnWriteArrayList<>();

    /**
     * A request.
     *
     * @param path where it was sent
     * @param headers those of the Standard Webhooks specification
     * @param body as it came
     * @param event what the library reads in it
     */
    public record Heard(String path, Map<String, String> headers, byte[] body, CloudEvent event) {

        public String subject() {
            return Objects.requireNonNull(event.getSubject());
        }

        String header(String name) {
            return Objects.requireNonNull(headers.get(name));
        }

        long sequence() {
            return Long.parseLong(String.valueOf(event.getExtension("sequence")));
        }

        public Map<?, ?> data() {
            byte[] data = Objects.requireNonNull(event.getData()).toBytes();
            return JSON.readValue(data, Map.class);
        }
    }

    /** How a request is answered, once it was kept. */
    public interface Answering {

        void answer(Heard heard, HttpExchange exchange) throws IOException;
    }

    public ListeningWebhook(Answering answering) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            try (exchange) {
                Heard one = read(exchange);
                heard.add(one);
                answering.answer(one, exchange);
            }
        });
        server.start();
    }

    private static Heard read(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        Map<String, String> headers = Map.of(
                "id", header(exchange, "webhook-id"),
                "timestamp", header(exchange, "webhook-timestamp"),
                "signature", header(exchange, "webhook-signature"),
                "type", header(exchange, "Content-Type"));
        return new Heard(exchange.getRequestURI().getPath(), headers, body, new JsonFormat().deserialize(body));
    }

    private static String header(HttpExchange exchange, String name) {
        return Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst(name), "");
    }

    /** Answers with a status and nothing else. */
    public static void status(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
    }

    static void text(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    public URI url(String path) {
        return URI.create("http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), path));
    }

    /** What came so far, in the order in which it came. */
    public List<Heard> heard() {
        return List.copyOf(heard);
    }

    public List<Heard> about(String subject) {
        return heard.stream().filter(each -> each.subject().equals(subject)).toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
