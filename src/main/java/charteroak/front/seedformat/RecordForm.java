package charteroak.front.seedformat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The form of a group of named fields, to which it is said field by field. It is read as a map of the same names; if
 * the form names a thing, the thing's public id is added.
 */
final class RecordForm implements Form {

    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final List<Naming> namings = new ArrayList<>();
    private final List<Consumer<ReadGroup>> rules = new ArrayList<>();

    RecordForm required(Form form, String... names) {
        List.of(names).forEach(name -> parts.put(name, new Part(form, true)));
        return this;
    }

    RecordForm optional(Form form, String... names) {
        List.of(names).forEach(name -> parts.put(name, new Part(form, false)));
        return this;
    }

    /** Adds a first and a last day, which must not come before the first. */
    RecordForm days(String from, String to) {
        return optional(Forms.DAY, from, to).with(group -> {
            if (group.value(from) instanceof LocalDate first
                    && group.value(to) instanceof LocalDate last
                    && last.isBefore(first)) {
                group.problem(to, "%s %s is before %s %s.", to, last, from, first);
            }
        });
    }

    /** Adds {@code yearsFrom} and {@code yearsTo}, which needs the first and must not come before it. */
    RecordForm years() {
        return optional(Forms.YEAR, "yearsFrom", "yearsTo").with(group -> {
            if (!(group.value("yearsTo") instanceof Integer last)) {
                return;
            }
            if (!(group.value("yearsFrom") instanceof Integer first)) {
                group.problem("yearsTo", "yearsTo %d has no yearsFrom; write the first year too.", last);
            } else if (last < first) {
                group.problem("yearsTo", "yearsTo %d is before yearsFrom %d.", last, first);
            }
        });
    }

    /** Says that the group defines a thing named by these fields. */
    RecordForm naming(Thing thing, String... fields) {
        namings.add(new Naming(thing, List.of(fields)));
        return this;
    }

    /** Says that the group defines a thing named by a field together with whichever of some others is written. */
    RecordForm namingByOneOf(Thing thing, String field, List<String> others) {
        others.forEach(other -> naming(thing, field, other));
        return this;
    }

    /** Adds a rule between the fields of a group. */
    RecordForm with(Consumer<ReadGroup> rule) {
        rules.add(rule);
        return this;
    }

    Set<String> names() {
        return parts.keySet();
    }

    Set<String> requiredNames() {
        return parts.keySet().stream().filter(name -> part(name).required()).collect(Collectors.toSet());
    }

    boolean isList(String name) {
        return part(name).form() instanceof Forms.Several;
    }

    @Override
    public @Nullable Map<String, @Nullable Object> read(SeedValue written, Reading reading) {
        String known = String.join(", ", names());
        if (!(written instanceof SeedValue.Fields fields)) {
            reading.problem(written.place(), "expected the fields %s.", known);
            return null;
        }
        fields.values().forEach((name, value) -> {
            if (!parts.containsKey(name)) {
                reading.problem(value.place(), "'%s' is not a field here; the fields are %s.", name, known);
            }
        });
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        parts.forEach((name, part) -> values.put(name, part.read(name, fields, reading)));
        namings.forEach(naming -> naming.apply(values, fields, reading));
        rules.forEach(rule -> rule.accept(new ReadGroup(values, fields, reading)));
        return values;
    }

    private Part part(String name) {
        return Objects.requireNonNull(parts.get(name));
    }

    /** How one field is written, and whether it must be. */
    private record Part(Form form, boolean required) {

        @Nullable
        Object read(String name, SeedValue.Fields fields, Reading reading) {
            SeedValue value = fields.values().get(name);
            if (value != null && !(value instanceof SeedValue.Nothing)) {
                return form.read(value, reading);
            }
            if (required) {
                reading.problem(fields.at(name), "'%s' is missing.", name);
            }
            return form.absent();
        }
    }

    /** The fields that name a thing. */
    private record Naming(Thing thing, List<String> fields) {

        void apply(Map<String, @Nullable Object> values, SeedValue.Fields written, Reading reading) {
            if (fields.stream().map(values::get).allMatch(Objects::nonNull)) {
                String name =
                        fields.stream().map(values::get).map(String::valueOf).collect(Collectors.joining(":"));
                values.put("id", reading.define(thing, name, written.place()));
            }
        }
    }
}
