package charteroak.front.seedformat;

import charteroak.agreements.act.Act;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rules between the fields of one thing in a seed file. */
final class SeedRules {

    private static final List<String> SAID_BY_KIND = List.of(
            "schedule",
            "concerns",
            "voids",
            "amendment",
            "condition",
            "determination",
            "until",
            "user",
            "vote",
            "finding");
    private static final List<String> SAID_BY_AMENDMENTS = List.of("termTo", "terms", "addsSchedules", "endsSchedules");

    private SeedRules() {}

    static void inventedOrSourced(Map<String, @Nullable Object> values, SeedValue.Fields written, Reading reading) {
        boolean invented = Boolean.TRUE.equals(values.get("illustrative"));
        if (!invented && !isWritten(values.get("source"))) {
            reading.problem(
                    written.at("illustrative"),
                    "a fact needs its public source: write 'source', or 'illustrative: true' when it is invented.");
        }
    }

    static void namedInOneWay(Map<String, @Nullable Object> values, SeedValue.Fields written, Reading reading) {
        long ways = Stream.of("name", "prefix", "pattern")
                .filter(way -> isWritten(values.get(way)))
                .count();
        if (ways != 1) {
            reading.problem(written.at("name"), "write one of 'name', 'prefix' and 'pattern'.");
        }
        if (values.get("pattern") instanceof String pattern && !pattern.matches("[^*?]*((\\*\\*?|\\?)[^*?]*){1,5}")) {
            reading.problem(
                    written.at("pattern"),
                    "a pattern has 1 to 5 wildcards: * within a folder, ** anywhere, ? for one character.");
        }
    }

    static void protectedBySomeClass(Map<String, @Nullable Object> values, SeedValue.Fields written, Reading reading) {
        if (List.of().equals(values.get("protectionClasses"))) {
            reading.problem(written.at("protectionClasses"), "name at least one protection class.");
        }
    }

    static void numberedAsItsFile(Map<String, @Nullable Object> values, SeedValue.Fields written, Reading reading) {
        Object number = values.get("number");
        if (number != null && !number.equals(reading.scope())) {
            reading.problem(
                    written.at("number"), "'%s' is not the name of this file; call the file %s.yaml.", number, number);
        }
    }

    static void saysWhatItsKindNeeds(Map<String, @Nullable Object> values, SeedValue.Fields written, Reading reading) {
        if (!(values.get("kind") instanceof String word)) {
            return;
        }
        Act.Kind kind = Act.Kind.valueOf(word);
        for (String field : kind.needs()) {
            if (!isWritten(written.values().get(field))) {
                reading.problem(written.at("kind"), "an act of kind %s needs '%s'.", word, field);
            }
        }
        for (String field : SAID_BY_KIND) {
            if (!kind.maySay(field) && isWritten(written.values().get(field))) {
                reading.problem(written.at(field), "an act of kind %s has no '%s'.", word, field);
            }
        }
        for (String field : SAID_BY_AMENDMENTS) {
            if (!kind.maySay(field) && isWritten(values.get(field))) {
                reading.problem(written.at(field), "only an act of kind AMENDED has '%s'.", field);
            }
        }
    }

    static void signsOnlyAmendments(Map<String, @Nullable Object> values, SeedValue.Fields written, Reading reading) {
        if (!(values.get("acts") instanceof List<?> acts)) {
            return;
        }
        Set<Object> amendments = new HashSet<>();
        for (Object each : acts) {
            if (each instanceof Map<?, ?> act && "AMENDED".equals(act.get("kind")) && act.get("id") != null) {
                amendments.add(act.get("id"));
            }
        }
        for (Object each : acts) {
            if (each instanceof Map<?, ?> act
                    && act.get("amendment") != null
                    && !amendments.contains(act.get("amendment"))) {
                reading.problem(
                        written.at("acts"), "'%s' is signed as an amendment and is none.", act.get("amendment"));
            }
        }
    }

    static void datesItsDestruction(Map<String, @Nullable Object> values, SeedValue.Fields written, Reading reading) {
        if (!(values.get("terms") instanceof List<?> terms)) {
            return;
        }
        for (Object each : terms) {
            if (each instanceof Map<?, ?> term
                    && "DESTRUCTION_DEADLINE".equals(term.get("key"))
                    && term.get("value") instanceof String day
                    && !day.isEmpty()
                    && !day.matches("(19|20|21)\\d\\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])")) {
                reading.problem(written.at("terms"), "DESTRUCTION_DEADLINE '%s' is not a day written YYYY-MM-DD.", day);
            }
        }
    }

    static void asksThroughARequest(Map<String, @Nullable Object> values, SeedValue.Fields written, Reading reading) {
        if (isWritten(values.get("uses")) && !isWritten(written.values().get("request"))) {
            reading.problem(written.at("uses"), "uses are asked for in a request; write 'request' too.");
        }
    }

    static void asksForEachUseOnce(Map<String, @Nullable Object> values, SeedValue.Fields written, Reading reading) {
        if (!(values.get("uses") instanceof List<?> uses)) {
            return;
        }
        Set<String> asked = new HashSet<>();
        for (Object each : uses) {
            if (each instanceof Map<?, ?> asking
                    && asking.get("use") instanceof String use
                    && asking.get("elements") instanceof List<?> elements) {
                elements.stream()
                        .filter(element -> element != null && !asked.add(use + " " + element))
                        .forEach(element -> reading.problem(
                                written.at("uses"), "%s is asked for twice as %s; keep one.", element, use));
            }
        }
    }

    private static boolean isWritten(@Nullable Object value) {
        return value != null
                && !(value instanceof SeedValue.Nothing)
                && !List.of().equals(value);
    }
}
