package charteroak.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The input of a mutation as a client makes it of a planned act: what the act does not say is left out. */
final class PlannedInput {

    private PlannedInput() {}

    static Map<String, Object> of(Map<String, Object> act) {
        Map<String, Object> input = new LinkedHashMap<>();
        put(input, "actId", act.get("actId"));
        switch (String.valueOf(act.get("mutation"))) {
            case "draftAgreement" -> {
                put(input, "by", code(act.get("by")));
                put(input, "effectiveOn", act.get("effectiveOn"));
                map(act.get("draft")).forEach((name, value) -> put(input, name, value));
            }
            case "addSchedule" -> {
                put(input, "agreement", act.get("document"));
                put(input, "schedule", stated(((List<?>) Objects.requireNonNull(act.get("adds"))).getFirst()));
            }
            case "nameLicensedUser" -> {
                put(input, "agreement", act.get("document"));
                map(act.get("names")).forEach((name, value) -> put(input, name, value));
            }
            case "castVote",
                    "attestOwnLinkDestroyed",
                    "certifyInputsDestroyed",
                    "recordPublicationReview",
                    "resolveFinding" -> {
                put(input, "project", act.get("document"));
                common(input, act, "vote", "finding", "note");
            }
            case "amendAgreement" -> {
                put(input, "agreement", act.get("document"));
                common(input, act, "termTo", "terms");
                put(
                        input,
                        "adds",
                        ((List<?>) Objects.requireNonNull(act.get("adds")))
                                .stream().map(PlannedInput::stated).toList());
            }
            default -> {
                put(input, "agreement", act.get("document"));
                put(input, "party", code(act.get("party")));
                common(input, act, "schedule", "condition", "user", "determination", "note");
            }
        }
        return input;
    }

    private static void common(Map<String, Object> input, Map<String, Object> act, String... names) {
        put(input, "by", code(act.get("by")));
        put(input, "effectiveOn", act.get("effectiveOn"));
        for (String name : names) {
            put(input, name, act.get(name));
        }
    }

    private static Map<String, Object> stated(@Nullable Object thing) {
        Map<String, Object> stated = new LinkedHashMap<>();
        map(thing).forEach((name, value) -> put(stated, name, value));
        return stated;
    }

    private static @Nullable Object code(@Nullable Object agency) {
        return agency == null ? null : map(agency).get("code");
    }

    private static void put(Map<String, Object> input, String name, @Nullable Object value) {
        if (value != null) {
            input.put(name, value);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> map(@Nullable Object value) {
        return (Map<String, @Nullable Object>) Objects.requireNonNull(value);
    }
}
