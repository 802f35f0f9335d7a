package charteroak.ground.verification;

import charteroak.ground.audit.ChainHead;
import charteroak.ground.audit.SealedChange;
import charteroak.ground.audit.ThingStates;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells the changes of a trail with all that is random made the same: each is sealed anew as the first of a chain, with salts of zeros,
 * and tells the state in which it left its subject by such a salt. Ask after each write, while its state is that of now.
 */
public final class PinnedChanges {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ZEROS = "0".repeat(32);
    private static final int MOST = 10_000;

    private final KeptChanges kept;
    private final ThingStates states;
    private long told;

    public PinnedChanges(ApplicationContext application) {
        kept = application.getBean(KeptChanges.class);
        states = application.getBean(ThingStates.class);
        told = kept.changes(0, MOST).getLast().sequence();
    }

    /** What was written since this was asked last, a line of JSON for each change. */
    public List<String> since() {
        List<SealedChange> changes = kept.changes(told, MOST);
        changes.forEach(change -> told = change.sequence());
        return changes.stream().map(this::line).toList();
    }

    private String line(SealedChange change) {
        Map<String, Object> pinned = new LinkedHashMap<>(change.properties());
        pinned.put("id", "change-" + ZEROS);
        pinned.put("sequence", 1L);
        pinned.put("salt", ZEROS);
        pinned.put("previousHash", ChainHead.START.hash());
        if (pinned.remove("stateSalt") != null) {
            String subject = change.text("subject");
            pinned.put("state", states.of(List.of(subject), thing -> ZEROS).getOrDefault(subject, ""));
        }
        Map<String, Object> line = new LinkedHashMap<>();
        for (String name : List.of("action", "actor", "at", "subject", "before", "after", "state")) {
            if (pinned.get(name) != null) {
                line.put(name, pinned.get(name));
            }
        }
        line.put("hash", new SealedChange(pinned).computedHash());
        return JSON.writeValueAsString(line);
    }
}
