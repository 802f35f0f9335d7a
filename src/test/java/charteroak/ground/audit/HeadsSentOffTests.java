package charteroak.ground.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadsSentOffTests {

    private static final String HASH = "ab".repeat(32);

    @TempDir
    Path folder;

    @Test
    void sendsASignedHeadToTheFolderAndTheAddressEverySoManyChanges() throws Exception {
        BlockingQueue<String> posted = new LinkedBlockingQueue<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/heads", exchange -> {
            posted.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        try {
            URI address = URI.create(
                    "http://127.0.0.1:%d/heads".formatted(server.getAddress().getPort()));
            Path heads = folder.resolve("heads");
            HeadsSentOff sent = sentOff(new AuditSettings(folder.resolve("audit"), 10, heads, address));
            for (int sequence = 1; sequence <= 10; sequence++) {
                sent.reached(new ChainHead(sequence, HASH));
            }
            String head = posted.poll(20, TimeUnit.SECONDS);
            assertThat(head)
                    .contains("\"sequence\":10")
                    .contains("\"signature\":\"")
                    .contains(HASH);
            assertThat(Files.readString(heads.resolve("head-000000000010.json")))
                    .isEqualTo(head);
            sent.reached(new ChainHead(11, HASH));
            assertThat(posted.poll(300, TimeUnit.MILLISECONDS)).isNull();
        } finally {
            server.stop(0);
        }
    }

    @Test
    void triesAgainWithTheNextChangeWhatCouldNotBeSent() throws Exception {
        Path heads = folder.resolve("heads");
        Files.writeString(heads, "in the way");
        HeadsSentOff sent = sentOff(new AuditSettings(folder.resolve("audit"), 5, heads, null));
        sent.reached(new ChainHead(5, HASH));
        Thread.sleep(500);
        Files.delete(heads);
        for (int tries = 0; tries < 100 && !Files.exists(heads.resolve("head-000000000006.json")); tries++) {
            sent.reached(new ChainHead(6, HASH));
            Thread.sleep(50);
        }
        assertThat(heads.resolve("head-000000000006.json")).exists();
    }

    @Test
    void theFurthestHeadSeenOutlivesAStopAndNeverGoesBack() {
        AuditSettings settings = new AuditSettings(folder.resolve("audit"), 5, null, null);
        SeenHead seen = new SeenHead(settings);
        List.of(3L, 7L, 5L).forEach(sequence -> seen.saw(new ChainHead(sequence, HASH)));
        assertThat(seen.furthest()).isEqualTo(new ChainHead(7, HASH));
        assertThat(new SeenHead(settings).furthest()).isEqualTo(new ChainHead(7, HASH));
    }

    private static HeadsSentOff sentOff(AuditSettings settings) {
        return new HeadsSentOff(settings, new HeadKey(settings), Clock.systemUTC());
    }
}
