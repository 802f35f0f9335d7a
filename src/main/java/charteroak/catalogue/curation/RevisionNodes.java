package charteroak.catalogue.curation;

import charteroak.ground.api.Caller;
import charteroak.ground.api.NodeSource;
import charteroak.ground.visibility.Viewer;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds revisions by public id. */
@Component
class RevisionNodes implements NodeSource {

    private final Revisions revisions;

    RevisionNodes(Revisions revisions) {
        this.revisions = revisions;
    }

    @Override
    public String prefix() {
        return "revision";
    }

    @Override
    public Optional<?> find(String id, Caller caller) {
        return revisions.byId(id, Viewer.of(caller));
    }
}
