package charteroak.ground.provider;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence why the catalog did not start, and what to configure. */
class IdentityRefusedAnalyzer extends AbstractFailureAnalyzer<IdentityRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable root, IdentityRefused refused) {
        return new FailureAnalysis(String.valueOf(refused.getMessage()), refused.remedy(), refused);
    }
}
