package charteroak.front.seedformat;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what is wrong in a seed folder, a line for each problem. */
class SeedRejectedAnalyzer extends AbstractFailureAnalyzer<SeedRejected> {

    @Override
    protected FailureAnalysis analyze(Throwable root, SeedRejected rejected) {
        return new FailureAnalysis(
                String.valueOf(rejected.getMessage()),
                "Correct the lines named above and start again, or set CHARTER_OAK_SEED to another folder, or to nothing to start empty.",
                rejected);
    }
}
