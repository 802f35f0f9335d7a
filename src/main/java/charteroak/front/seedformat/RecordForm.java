package charteroak.front.seedformat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form of a group of named fields. It is read as a map of the same names; if the form names a thing, the thing's
 * public id is added.
 */
record RecordForm(Map<String, Part> parts, List<Naming> namings, List<Rule> rules) implements Form {

    static RecordForm of(Part... parts) {
        Map<String, Part> byName = new LinkedHashMap<>();
        Arrays.stream(parts).forEach(part -> byName.put(part.name(), part));
        return new RecordForm(byName, List.of(), List.of());
    }

    static Part required(String name, Form form) {
        return new Part(name, form, true);
    }

    static Part optional(String name, Form form) {
        return new Part(name, form, false);
    }

    /** The same form, which defines a thing named by these fields. */
    RecordForm naming(Thing thing, String... fields) {
        return new RecordForm(parts, List.of(new Naming(thing, List.of(fields))), rules);
    }

    /** The same form, which defines a thing named by a field together with whichever of some others is written. */
    RecordForm namingByOneOf(Thing thing, String field, List<String> others) {
        return new RecordForm(
                parts,
                others.stream()
                        .map(other -> new Naming(thing, List.of(field, other)))
                        .toList(),
                rules);
    }

    /** The same form with one more rule. */
    RecordForm with(Rule rule) {
        return new RecordForm(
                parts, namings, Stream.concat(rules.stream(), Stream.of(rule)).toList());
    }

    /** The same form, in which the last day must not come before the first. */
    RecordForm withDays(String from, String to) {
        return with((values, written, reading) -> {
            if (values.get(from) instanceof LocalDate first
                    && values.get(to) instanceof LocalDate last
                    && last.isBefore(first)) {
                reading.problem(written.at(to), "%s %s is before %s %s.", to, last, from, first);
            }
        });
    }

    /** The same form, in which {@code yearsTo} needs a {@code yearsFrom} and must not come before it. */
    RecordForm withYears() {
        return with((values, written, reading) -> {
            if (!(values.get("yearsTo") instanceof Integer last)) {
                return;
            }
            if (!(values.get("yearsFrom") instanceof Integer first)) {
                reading.problem(written.at("yearsTo"), "yearsTo %d has no yearsFrom; write the first year too.", last);
            } else if (last < first) {
                reading.problem(written.at("yearsTo"), "yearsTo %d is before yearsFrom %d.", last, first);
            }
        });
    }

    Set<String> names() {
        return parts.keySet();
    }

    Set<String> requiredNames() {
        return parts.values().stream().filter(Part::required).map(Part::name).collect(Collectors.toSet());
    }

    Set<String> lists() {
        return parts.values().stream()
                .filter(part -> part.form() instanceof Forms.Several)
                .map(Part::name)
                .collect(Collectors.toSet());
    }

    @Override
    public @Nullable Map<String, @Nullable Object> read(SeedValue written, Reading reading) {
        if (!(written instanceof SeedValue.Fields fields)) {
            reading.problem(written.place(), "expected the fields %s.", String.join(", ", names()));
            return null;
        }
        refuseUnknown(fields, reading);
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        parts.values().forEach(part -> values.put(part.name(), part.read(fields, reading)));
        namings.forEach(naming -> naming.apply(values, fields, reading));
        rules.forEach(rule -> rule.check(values, fields, reading));
        return values;
    }

    private void refuseUnknown(SeedValue.Fields fields, Reading reading) {
        fields.values().forEach((name, value) -> {
            if (!parts.containsKey(name)) {
                reading.problem(
                        value.place(),
                        "'%s' is not a field here; the fields are %s.",
                        name,
                        String.join(", ", names()));
            }
        });
    }

    /** A rule between the fields of one group; a field that is absent or was refused is null. */
    interface Rule {

        void check(Map<String, @Nullable Object> values, SeedValue.Fields written, Reading reading);
    }

    /** One field of a form. */
    record Part(String name, Form form, boolean required) {

        @Nullable
        Object read(SeedValue.Fields fields, Reading reading) {
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
    record Naming(Thing thing, List<String> fields) {

        void apply(Map<String, @Nullable Object> values, SeedValue.Fields written, Reading reading) {
            if (fields.stream().map(values::get).allMatch(Objects::nonNull)) {
                String name =
                        fields.stream().map(values::get).map(String::valueOf).collect(Collectors.joining(":"));
                values.put("id", reading.define(thing, name, written.place()));
            }
        }
    }
}
