package charteroak.front.publicview;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.SeededGraphTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SeededGraphTest
class TranslatedTitlesTests {

    private static final String ASKED = "{ \"query\": \"{ project(number: \\\"2023-07\\\") { title summary } }\" }";
    private static final String ENGLISH = "Do short-term credentials raise earnings?";
    private static final String SPANISH = "¿Las credenciales de corta duración aumentan los ingresos?";

    private final URI server;
    private final HttpClient browser = HttpClient.newHttpClient();

    @Autowired
    TranslatedTitlesTests(@LocalServerPort int port) {
        server = URI.create("http://127.0.0.1:" + port);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es-PR,es;q=0.9,en;q=0.5|" + SPANISH + "|Pregunta si",
                "en|" + ENGLISH + "|Asks whether",
                "fr|" + ENGLISH + "|Asks whether"
            })
    void aProjectIsToldInTheReadersLanguage(String preferred, String title, String summary) {
        String answer = send(HttpRequest.newBuilder(server.resolve("/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept-Language", preferred)
                .POST(HttpRequest.BodyPublishers.ofString(ASKED)));
        assertThat(answer).contains(title, summary);
    }

    @Test
    void theRegisterTellsTheTitleInItsLanguage() {
        String page = send(HttpRequest.newBuilder(server.resolve("/public/es/projects/2023-07")));
        assertThat(page)
                .contains("<title>" + SPANISH + " – Registro público de P20 WIN</title>")
                .doesNotContain(ENGLISH);
        assertThat(send(HttpRequest.newBuilder(server.resolve("/public/es")))).contains(SPANISH);
        assertThat(send(HttpRequest.newBuilder(server.resolve("/public/en"))))
                .contains(ENGLISH)
                .doesNotContain(SPANISH);
    }

    private String send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), BodyHandlers.ofString()).body();
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
