package charteroak.ground.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.kernel.impl.transaction.log.checkpoint.CheckPointer;
import org.neo4j.kernel.impl.transaction.log.checkpoint.SimpleTriggerInfo;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.storageengine.api.TransactionIdStore;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/**
 * Neo4j running in this process, reached over Bolt on a free loopback port with a random password kept beside its files, readable
 * by their owner only.
 * The ordinary driver connects to it, so nothing else can tell it from a separate server.
 */
class EmbeddedGraph implements Neo4jConnectionDetails, DisposableBean {

    private static final String USER = "neo4j";

    /** How long after its time is over a statement may still run, since the database looks only so often. */
    private static final Duration OVERTIME = Duration.ofMillis(250);

    private final DatabaseManagementService server;
    private final String password;

    EmbeddedGraph(StoreSettings settings) {
        server = start(settings);
        password = password(settings.graphFolder());
    }

    @Override
    public URI getUri() {
        var ports =
                ((GraphDatabaseAPI) database()).getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
        return URI.create(
                "bolt://127.0.0.1:" + ports.getLocalAddress(ConnectorType.BOLT).getPort());
    }

    @Override
    public AuthToken getAuthToken() {
        return AuthTokens.basic(USER, password);
    }

    @Override
    public void destroy() {
        server.shutdown();
    }

    /** Brings all that was committed from the transaction logs into the files of the graph. */
    void writeEverythingOut() {
        for (String name : server.listDatabases()) {
            try {
                ((GraphDatabaseAPI) server.database(name))
                        .getDependencyResolver()
                        .resolveDependency(CheckPointer.class)
                        .forceCheckPoint(new SimpleTriggerInfo("backup"));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** The last transaction of each database: the same for as long as nothing is committed. */
    String committed() {
        StringBuilder committed = new StringBuilder();
        for (String name : server.listDatabases()) {
            committed
                    .append(name)
                    .append(' ')
                    .append(((GraphDatabaseAPI) server.database(name))
                            .getDependencyResolver()
                            .resolveDependency(TransactionIdStore.class)
                            .getLastCommittedTransactionId())
                    .append('\n');
        }
        return committed.toString();
    }

    private static DatabaseManagementService start(StoreSettings settings) {
        Path folder = settings.graphFolder();
        try {
            DatabaseManagementService started = new DatabaseManagementServiceBuilder(folder)
                    .setConfig(
                            GraphDatabaseSettings.pagecache_memory,
                            settings.pageCache().toBytes())
                    .setConfig(GraphDatabaseSettings.auth_enabled, true)
                    .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                    .setConfig(GraphDatabaseSettings.transaction_monitor_check_interval, OVERTIME)
                    .setConfig(BoltConnector.enabled, true)
                    .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
                    .setConfig(BoltConnector.advertised_address, new SocketAddress("127.0.0.1", 0))
                    .build();
            started.registerDatabaseEventListener(new GraphPanic());
            return started;
        } catch (RuntimeException failure) {
            throw new GraphNotStarted(folder, failure);
        }
    }

    private GraphDatabaseService database() {
        return server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
    }

    /** Setting a password compiles a statement against the system database, which only the first start should pay for. */
    private String password(Path folder) {
        Path file = folder.resolve("bolt-password");
        try {
            if (Files.exists(file)) {
                return Files.readString(file);
            }
            String password = randomPassword();
            server.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                    .executeTransactionally(
                            "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
                            Map.of("password", password));
            writeForOwner(folder, file, password);
            return password;
        } catch (IOException | RuntimeException failure) {
            server.shutdown();
            throw new GraphNotStarted(folder, failure);
        }
    }

    /** The file appears whole or not at all, so that a stop between the two leaves a graph whose next start sets another password. */
    private static void writeForOwner(Path folder, Path file, String password) throws IOException {
        Path unfinished = Files.createTempFile(folder, "bolt-password", null);
        Files.writeString(unfinished, password);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String randomPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
