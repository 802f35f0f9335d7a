package charteroak.judgement.deadline;

import charteroak.ground.api.Caller;
import charteroak.ground.api.NodeSource;
import charteroak.ground.visibility.Viewer;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds notices by public id. */
@Component
class NoticeNodes implements NodeSource {

    private final Notices notices;

    NoticeNodes(Notices notices) {
        this.notices = notices;
    }

    @Override
    public String prefix() {
        return "notice";
    }

    @Override
    public Optional<?> find(String id, Caller caller) {
        return notices.byId(id, Viewer.of(caller));
    }
}
