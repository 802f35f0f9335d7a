package charteroak;

import org.testcontainers.neo4j.Neo4jContainer;

/** Neo4j in a container, started once for a run of the tests and removed with it. */
final class ContainerServer {

    private static final String PASSWORD = "contract-tests-only";
    private static final Neo4jContainer SERVER =
            new Neo4jContainer("neo4j:2026.08.1-community").withAdminPassword(PASSWORD);

    private ContainerServer() {}

    static GraphUnderTest.Address start() {
        SERVER.start();
        return new GraphUnderTest.Address(SERVER.getBoltUrl(), PASSWORD);
    }
}
