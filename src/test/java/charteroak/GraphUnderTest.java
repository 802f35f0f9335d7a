package charteroak;

import java.util.Locale;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testcontainers.DockerClientFactory;

/** Which graph a run of the tests is about, as the system property {@code charteroak.test.graph} says. */
enum GraphUnderTest {
    EMBEDDED,
    SERVER,
    CONTAINER;

    static GraphUnderTest chosen() {
        return valueOf(System.getProperty("charteroak.test.graph", "embedded").toUpperCase(Locale.ROOT));
    }

    /** Where a separate graph is reached. */
    record Address(String uri, String password) {}

    /** Skips a test that needs what this machine does not have, and says so. */
    static class Available implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (chosen() == CONTAINER && !DockerClientFactory.instance().isDockerAvailable()) {
                return ConditionEvaluationResult.disabled(
                        "No Docker engine runs here, so Neo4j cannot run in a container.");
            }
            return ConditionEvaluationResult.enabled("The graph under test is available.");
        }
    }
}
