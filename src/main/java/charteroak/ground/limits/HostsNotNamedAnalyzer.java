package charteroak.ground.limits;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which setting is missing when no hosts are named. */
class HostsNotNamedAnalyzer extends AbstractFailureAnalyzer<HostsNotNamed> {

    @Override
    protected FailureAnalysis analyze(Throwable root, HostsNotNamed failure) {
        return new FailureAnalysis(
                failure.getMessage(),
                "Set charteroak.limits.hosts to the names in its addresses, such as catalog.example.gov, or server.address to 127.0.0.1.",
                failure);
    }
}
