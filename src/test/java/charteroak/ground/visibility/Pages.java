package charteroak.ground.visibility;

import static java.nio.charset.StandardCharsets.UTF_8;

import charteroak.TestCallers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Fetches what the server serves at an address. */
final class Pages {

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private final Neo4jClient graph;

    Pages(int port, Neo4jClient graph) {
        this.port = port;
        this.graph = graph;
    }

    /** The text of a page; none of it where the page is not there. That somebody read it is no part of the world and is forgotten. */
    String get(String address, Somebody who) {
        try {
            return fetched(address, who);
        } finally {
            graph.query("MATCH (reading:Change {action: 'READ', actor: $reader}) DETACH DELETE reading")
                    .bind(who.name())
                    .to("reader")
                    .run();
        }
    }

    /** The same, with what is recorded of it. */
    String fetched(String address, Somebody who) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                .header(TestCallers.HEADER, who.header())
                .build();
        try {
            HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() == 404) {
                return "";
            }
            if (response.statusCode() != 200) {
                throw new IllegalStateException(address + " was answered with " + response.statusCode());
            }
            return address.contains(".pdf") ? printed(response.body()) : new String(response.body(), UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String printed(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
