package charteroak.agreements.request;

import charteroak.ground.api.Caller;
import charteroak.ground.api.PageSource;
import charteroak.ground.visibility.Viewer;
import org.springframework.stereotype.Component;

/** Tells which projects have pages. */
@Component
class ProjectPages implements PageSource {

    private final Register register;

    ProjectPages(Register register) {
        this.register = register;
    }

    @Override
    public String place() {
        return "projects";
    }

    @Override
    public boolean has(String name, Caller caller) {
        return register.project(name, Viewer.of(caller)).isPresent();
    }
}
