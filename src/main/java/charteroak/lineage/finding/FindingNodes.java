package charteroak.lineage.finding;

import charteroak.ground.api.Caller;
import charteroak.ground.api.NodeSource;
import charteroak.ground.visibility.Viewer;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds findings by public id. */
@Component
class FindingNodes implements NodeSource {

    private final Findings findings;

    FindingNodes(Findings findings) {
        this.findings = findings;
    }

    @Override
    public String prefix() {
        return "finding";
    }

    @Override
    public Optional<?> find(String id, Caller caller) {
        return findings.byId(id, Viewer.of(caller));
    }
}
