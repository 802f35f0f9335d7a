package charteroak.lineage.openlineage;

import charteroak.lineage.openlineage.LineageEvent.JobName;
import charteroak.lineage.openlineage.LineageEvent.Kind;
import charteroak.lineage.openlineage.LineageEvent.ParentRun;
import charteroak.lineage.openlineage.LineageEvent.RunFacts;
import charteroak.lineage.openlineage.LineageEvent.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * Reads OpenLineage events, one or an array, of versions 1-0-0 to 2-0-2. An unknown facet is accepted and never
 * refused; a known one must be as the specification says.
 */
@Component
public class EventReader {

    public static final int MOST_EVENTS = 1_000;
    public static final int LARGEST_EVENT = 1 << 20;

    private static final Pattern BATCHED = Pattern.compile("/([0-9]{1,6})(?=/|$)");

    private final JsonMapper json = JsonMapper.builder().build();
    private final KeptText keptText;

    EventReader(WithheldHash hash) {
        this.keptText = new KeptText(json, hash);
    }

    /** The events of a body; a wrong event refuses them all. */
    public List<LineageEvent> read(byte[] body) {
        JsonPlace root = new JsonPlace(parse(body), "$");
        if (root.node().isObject()) {
            return List.of(event(root));
        }
        if (!root.node().isArray()) {
            throw new MalformedEvent("$", "The body must be one OpenLineage event or an array of them.");
        }
        if (root.node().size() > MOST_EVENTS) {
            throw MalformedEvent.tooLarge(
                    "$",
                    "The body has %d events; send at most %d at once."
                            .formatted(root.node().size(), MOST_EVENTS));
        }
        return root.items().stream().map(this::event).toList();
    }

    private JsonNode parse(byte[] body) {
        try (JsonParser parser = json.createParser(body)) {
            try {
                JsonNode tree = json.readTree(parser);
                if (tree == null || tree.isMissingNode()) {
                    return MissingNode.getInstance();
                }
                if (parser.nextToken() != null) {
                    throw new MalformedEvent(
                            "$", "Something follows the end of the JSON; send one event, or an array of events.");
                }
                return tree;
            } catch (JacksonException unreadable) {
                var place = parser.currentLocation();
                throw new MalformedEvent(
                        path(parser),
                        "The JSON cannot be read at line %d, column %d: it is cut short or malformed."
                                .formatted(place.getLineNr(), place.getColumnNr()));
            }
        }
    }

    /**
     * The place of an error as the number of the event in a batch. Names within the event are not repeated, since
     * unreadable text may say anything.
     */
    private static String path(JsonParser parser) {
        Matcher event =
                BATCHED.matcher(parser.streamReadContext().pathAsPointer().toString());
        return event.lookingAt() ? "$[" + event.group(1) + "]" : "$";
    }

    private LineageEvent event(JsonPlace place) {
        if (!place.node().isObject()) {
            throw place.wrong("an OpenLineage event, which is an object");
        }
        String text = text(place);
        Instant at = place.instant("eventTime");
        Kind kind = kind(place);
        RunFacts run = kind == Kind.RUN ? run(place) : null;
        JobName job = kind == Kind.DATASET ? null : job(place.object("job"));
        List<JsonPlace> written = kind == Kind.DATASET ? List.of(place.object("dataset")) : place.list("outputs");
        var inputs = place.list("inputs").stream().map(DatasetReader::read).toList();
        var outputs = written.stream().map(DatasetReader::read).toList();
        return new LineageEvent(id(text, kind, run, at), kind, at, text, run, job, inputs, outputs);
    }

    private static String id(String text, Kind kind, @Nullable RunFacts run, Instant at) {
        return run == null
                ? LineageId.of("event", kind.name(), at.toString(), text)
                : LineageId.of("event", run.runId(), run.type().name(), at.toString(), text);
    }

    private String text(JsonPlace place) {
        if (keptText.length(place.node()) > LARGEST_EVENT) {
            throw MalformedEvent.tooLarge(
                    place.path(), "The event at %s is larger than %d bytes.".formatted(place.path(), LARGEST_EVENT));
        }
        return keptText.of(place.node());
    }

    /** What is kept now of the text of an event from an earlier release. */
    public String reduced(String text) {
        return keptText.of(parse(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** What is kept now of the type of a column from an earlier release. */
    public String keptType(String type) {
        return ColumnType.of(type);
    }

    /** What is kept now of the number of a project from an earlier release. */
    public @Nullable String keptNumber(String number) {
        return ProjectNumber.of(number);
    }

    /**
     * The kind of an event. Only the schema's address distinguishes a job or dataset event from a run event without its
     * run.
     */
    private static Kind kind(JsonPlace place) {
        String schema = place.text("schemaURL").orElse("");
        if (schema.endsWith("/JobEvent")) {
            return Kind.JOB;
        }
        return schema.endsWith("/DatasetEvent") ? Kind.DATASET : Kind.RUN;
    }

    private static RunFacts run(JsonPlace place) {
        JsonPlace run = place.object("run");
        return new RunFacts(
                run.uuid("runId"),
                type(place),
                run.facet("parent").map(EventReader::parent).orElse(null),
                NamedProject.in(place).orElse(null));
    }

    private static Type type(JsonPlace place) {
        String word = place.text("eventType").orElse(Type.OTHER.name());
        return Stream.of(Type.values())
                .filter(type -> type.name().equals(word))
                .findFirst()
                .orElseThrow(() -> place.child("eventType").wrong("START, RUNNING, COMPLETE, ABORT, FAIL or OTHER"));
    }

    private static ParentRun parent(JsonPlace facet) {
        String runId = facet.object("run").uuid("runId");
        ParentRun root = facet.optionalObject("root")
                .filter(given -> given.node().has("run") && given.node().has("job"))
                .map(given -> new ParentRun(given.object("run").uuid("runId"), job(given.object("job")), null))
                .filter(given -> !given.runId().equals(runId))
                .orElse(null);
        return new ParentRun(runId, job(facet.object("job")), root);
    }

    private static JobName job(JsonPlace place) {
        return new JobName(place.cleanName("namespace"), place.cleanName("name"));
    }
}
