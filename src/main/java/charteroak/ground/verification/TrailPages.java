package charteroak.ground.verification;

import charteroak.ground.api.Caller;
import charteroak.ground.api.PageSource;
import charteroak.ground.audit.Changes;
import charteroak.ground.visibility.NodesById;
import charteroak.ground.visibility.Viewer;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells which subjects have a page of their changes: existing things, things with changes, and bulk work. */
@Component
record TrailPages(Changes changes, NodesById nodes) implements PageSource {

    private static final Set<String> BULK_WORK = Set.of("seed", "sweep", "lineage", "reading");

    @Override
    public String place() {
        return "audit";
    }

    @Override
    public boolean has(String name, Caller caller) {
        Viewer viewer = Viewer.of(caller);
        return BULK_WORK.contains(name) || nodes.find(name, viewer).isPresent() || changes.count(name, viewer) > 0;
    }
}
