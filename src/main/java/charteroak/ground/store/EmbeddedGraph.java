package charteroak.ground.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseInternalSettings.CypherExpressionEngine;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.kernel.impl.transaction.log.checkpoint.CheckPointer;
import org.neo4j.kernel.impl.transaction.log.checkpoint.SimpleTriggerInfo;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.storageengine.api.TransactionIdStore;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.security.crypto.keygen.KeyGenerators;

/**
 * Neo4j in this process, reached over Bolt on a free loopback port with a random password that only the owner of its
 * files can read. It uses the ordinary driver, like a separate server.
 */
class EmbeddedGraph implements Neo4jConnectionDetails, DisposableBean {

    private static final String USER = "neo4j";
    private static final String PASSWORD_FILE = "bolt-password";

    /** How long a statement may run past its time, since the database checks only at intervals. */
    private static final Duration OVERTIME = Duration.ofMillis(250);

    /** Whether a statement is planned anew for each order of magnitude that the length of a parameter has. */
    private static final boolean PLANNED_BY_SIZE = false;

    /** This edition compiles no expressions; left to choose, it would plan what is asked often a second time to find that out. */
    private static final CypherExpressionEngine EXPRESSIONS = CypherExpressionEngine.INTERPRETED;

    /** Whether the database tells its maker once a day how large the graph and the machine are. */
    private static final boolean REPORTED_TO_ITS_MAKER = false;

    private final DatabaseManagementService server;
    private final String password;

    EmbeddedGraph(StoreSettings settings) {
        server = start(settings);
        password = password(settings.graphFolder());
    }

    @Override
    public URI getUri() {
        var ports = part(GraphDatabaseSettings.DEFAULT_DATABASE_NAME, ConnectorPortRegister.class);
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

    /** Writes all committed data from the transaction logs into the graph's files. */
    void writeEverythingOut() {
        for (String name : server.listDatabases()) {
            try {
                part(name, CheckPointer.class).forceCheckPoint(new SimpleTriggerInfo("backup"));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** The last transaction of each database, which stays the same as long as nothing is committed. */
    String committed() {
        return server.listDatabases().stream()
                .map(name -> name + " " + part(name, TransactionIdStore.class).getLastCommittedTransactionId())
                .collect(Collectors.joining("\n"));
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
                    .setConfig(GraphDatabaseInternalSettings.cypher_size_hint_parameters, PLANNED_BY_SIZE)
                    .setConfig(GraphDatabaseInternalSettings.cypher_expression_engine, EXPRESSIONS)
                    .setConfig(GraphDatabaseSettings.cypher_min_replan_interval, settings.plansKept())
                    .setConfig(GraphDatabaseSettings.udc_enabled, REPORTED_TO_ITS_MAKER)
                    .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO)
                    .setConfig(BoltConnector.enabled, true)
                    .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
                    .setConfig(BoltConnector.advertised_address, new SocketAddress("127.0.0.1", 0))
                    .build();
            started.registerDatabaseEventListener(new GraphPanic());
            return started;
        } catch (RuntimeException failure) {
            throw GraphNotStarted.in(folder, failure);
        }
    }

    private <T> T part(String database, Class<T> type) {
        return ((GraphDatabaseAPI) server.database(database))
                .getDependencyResolver()
                .resolveDependency(type);
    }

    /**
     * The password of the graph, set only at the first start because setting it compiles a statement on the system
     * database. Its file appears whole or not at all, so that a stop in between leads the next start to set another.
     */
    private String password(Path folder) {
        Path file = folder.resolve(PASSWORD_FILE);
        try {
            if (Files.exists(file)) {
                return Files.readString(file);
            }
            String password =
                    HexFormat.of().formatHex(KeyGenerators.secureRandom(24).generateKey());
            server.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                    .executeTransactionally(
                            "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
                            Map.of("password", password));
            OwnersOnly.write(folder, PASSWORD_FILE, password);
            return password;
        } catch (IOException | RuntimeException failure) {
            server.shutdown();
            throw GraphNotStarted.in(folder, failure);
        }
    }
}
