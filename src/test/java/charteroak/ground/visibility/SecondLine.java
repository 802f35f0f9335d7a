package charteroak.ground.visibility;

import charteroak.ground.visibility.SwitchedOff.Asked;
import charteroak.ground.visibility.SwitchedOff.Use;
import java.util.ArrayList;
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
 * no answer would miss it, or is only asked for people who see what it is about; here each query is asked of everything that an auditor
 * asked it of, or others where no auditor did, as a resident, and must itself tell nothing that is hidden.
 */
final class SecondLine {

    private static final int MOST_TRIED = 200;

    private final Driver driver;
    private final World world;
    private final SwitchedOff switchedOff;
    private final Map<String, Set<Map<String, Object>>> asked = new LinkedHashMap<>();
    private final Map<String, Set<Map<String, Object>>> askedByOthers = new LinkedHashMap<>();

    SecondLine(Driver driver, World world, SwitchedOff switchedOff) {
        this.driver = driver;
        this.world = world;
        this.switchedOff = switchedOff;
    }

    /** Takes note of what was asked on behalf of somebody. */
    void asked(Collection<Asked> queries, Somebody who) {
        for (Asked one : queries) {
            Set<Map<String, Object>> parameters = (who.isAuditor() ? asked : askedByOthers)
                    .computeIfAbsent(one.query(), any -> new LinkedHashSet<>());
            if (parameters.size() < MOST_TRIED) {
                parameters.add(one.parameters());
            }
        }
    }

    /** Whether a query without one of its predicates tells a resident what it does not tell with it, and what is hidden or how much of it. */
    boolean misses(Use use) {
        Told with = told(use.query());
        if (!with.hidden().isEmpty()) {
            return false;
        }
        switchedOff.switchOff(use);
        try {
            Told without = told(use.query());
            return !without.hidden().isEmpty() || !without.numbers().equals(with.numbers());
        } finally {
            switchedOff.switchOff(null);
        }
    }

    /**
     * What a query tells a resident of whatever it is asked about.
     *
     * @param hidden the words of hidden things
     * @param numbers every number
     */
    private record Told(Set<String> hidden, List<Object> numbers) {}

    private Told told(String query) {
        Set<String> hidden = new HashSet<>();
        List<Object> numbers = new ArrayList<>();
        for (Map<String, Object> parameters : asked.getOrDefault(query, askedByOthers.getOrDefault(query, Set.of()))) {
            List<Record> rows = asResident(query, parameters);
            Set<String> words =
                    world.wordsIn(rows.stream().map(SecondLine::text).toList().toString());
            words.removeIf(word -> Somebody.RESIDENT.sees(world.named(word)));
            hidden.addAll(words);
            rows.stream()
                    .flatMap(row -> row.values().stream())
                    .map(Value::asObject)
                    .filter(Number.class::isInstance)
                    .forEach(numbers::add);
        }
        return new Told(hidden, numbers);
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
