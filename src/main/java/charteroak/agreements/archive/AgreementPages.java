package charteroak.agreements.archive;

import charteroak.ground.api.Caller;
import charteroak.ground.api.PageSource;
import charteroak.ground.visibility.Viewer;
import org.springframework.stereotype.Component;

/** Tells which agreements have pages. */
@Component
class AgreementPages implements PageSource {

    private final Archive archive;

    AgreementPages(Archive archive) {
        this.archive = archive;
    }

    @Override
    public String place() {
        return "agreements";
    }

    @Override
    public boolean has(String name, Caller caller) {
        return archive.agreement(name, Viewer.of(caller)).isPresent();
    }
}
