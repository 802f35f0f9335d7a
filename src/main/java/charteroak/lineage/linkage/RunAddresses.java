package charteroak.lineage.linkage;

import charteroak.ground.api.Caller;
import charteroak.ground.api.PageSource;
import charteroak.ground.visibility.Viewer;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Tells which runs have pages. */
@Component
class RunAddresses implements PageSource {

    private final Runs runs;

    RunAddresses(Runs runs) {
        this.runs = runs;
    }

    @Override
    public String place() {
        return "runs";
    }

    @Override
    public boolean has(String name, Caller caller) {
        return runs.byId("run-" + name.toLowerCase(Locale.ROOT), Viewer.of(caller))
                .isPresent();
    }
}
