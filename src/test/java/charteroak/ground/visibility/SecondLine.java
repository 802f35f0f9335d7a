package charteroak.ground.visibility;

import charteroak.ground.visibility.SwitchedOff.Asked;
import charteroak.ground.visibility.SwitchedOff.Use;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/**
 * What stands behind the answers. A query that is only ever asked of what the one before it let through repeats the predicate, so that
 * no answer would miss it; here each query is asked of everything that an auditor asked it of, as a resident, and must itself tell
 * nothing that is hidden.
 */
final class SecondLine {

    private static final int MOST_TRIED = 200;

    private final Driver driver;
    private final World world;
    private final SwitchedOff switchedOff;
    private final Map<String, Set<Map<String, Object>>> asked = new LinkedHashMap<>();

    SecondLine(Driver driver, World world, SwitchedOff switchedOff) {
        this.driver = driver;
        this.world = world;
        this.switchedOff = switchedOff;
    }

    /** Takes note of what was asked on behalf of somebody who sees everything. */
    void asked(Collection<Asked> queries) {
        for (Asked one : queries) {
            Set<Map<String, Object>> parameters = asked.computeIfAbsent(one.query(), any -> new LinkedHashSet<>());
            if (parameters.size() < MOST_TRIED) {
                parameters.add(one.parameters());
            }
        }
    }

    /** Whether a query without one of its predicates tells a resident what it does not tell with it, and what is hidden or how much of it. */
    boolean misses(Use use) {
        if (!told(use.query()).isEmpty()) {
            return false;
        }
        List<Object> counted = counted(use.query());
        switchedOff.switchOff(use);
        try {
            return !told(use.query()).isEmpty() || !counted(use.query()).equals(counted);
        } finally {
            switchedOff.switchOff(null);
        }
    }

    /** The words of hidden things that a query tells a resident, beyond those that it is asked about. */
    private Set<String> told(String query) {
        Set<String> told = new HashSet<>();
        for (Map<String, Object> parameters : asked.getOrDefault(query, Set.of())) {
            String rows = asResident(query, parameters).stream()
                    .map(SecondLine::text)
                    .toList()
                    .toString();
            Set<String> words = world.wordsIn(rows);
            words.removeIf(word -> Somebody.RESIDENT.sees(world.named(word)));
            told.addAll(words);
        }
        return told;
    }

    /** The numbers that a query tells a resident of whatever it is asked about. */
    private List<Object> counted(String query) {
        return asked.getOrDefault(query, Set.of()).stream()
                .flatMap(parameters -> asResident(query, parameters).stream())
                .flatMap(row -> row.values().stream())
                .map(Value::asObject)
                .filter(Number.class::isInstance)
                .toList();
    }

    private List<Record> asResident(String query, Map<String, Object> parameters) {
        Map<String, Object> asResident = new HashMap<>(parameters);
        asResident.put("viewer", Viewer.of(Somebody.RESIDENT.caller()).tokens());
        try (var session = driver.session();
                var transaction = session.beginTransaction()) {
            return transaction.run(query, asResident).list();
        }
    }

    private static String text(Record row) {
        return row.values().stream()
                .map(Value::asObject)
                .filter(value -> !(value instanceof String))
                .map(SecondLine::text)
                .collect(Collectors.joining(" "));
    }

    private static String text(@Nullable Object value) {
        if (value instanceof MapAccessor thing) {
            return text(thing.asMap());
        }
        if (value instanceof Map<?, ?> map) {
            return text(map.values());
        }
        return value instanceof Collection<?> all
                ? all.stream().map(SecondLine::text).collect(Collectors.joining(" "))
                : String.valueOf(value);
    }
}
