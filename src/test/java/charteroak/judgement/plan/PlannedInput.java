package charteroak.judgement.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The input of a mutation as a client makes it of a planned act: what the act does not say is left out. */
public final class PlannedInput {

    private PlannedInput() {}

    public static Map<String, Object> of(Map<String, Object> act) {
        Map<String, Object> input = new LinkedHashMap<>();
        put(input, "actId", act.get("actId"));
        switch (String.valueOf(act.get("mutation"))) {
            case "draftAgreement" -> {
                put(input, "by", code(act.get("by")));
                put(input, "effectiveOn", act.get("effectiveOn"));
                map(act.get("draft")).forEach((name, value) -> put(input, name, value));
                write(input, input.remove("clausesToWrite"));
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
                write(input, act.get("clausesToWrite"));
                put(
                        input,
                        "adds",
                        ((List<?>) Objects.requireNonNull(act.get("adds")))
                                .stream().map(PlannedInput::stated).toList());
            }
            default -> {
                put(input, "agreement", act.get("document"));
                put(input, "party", code(act.get("party")));
                common(input, act, "schedule", "condition", "amendment", "user", "determination", "note");
            }
        }
        return input;
    }

    /** What the parties agreed to write. */
    private static void write(Map<String, Object> input, @Nullable Object clauses) {
        List<Object> terms = new ArrayList<>((List<?>) Objects.requireNonNull(input.get("terms")));
        for (Object clause : (List<?>) Objects.requireNonNull(clauses)) {
            String code = String.valueOf(map(clause).get("code"));
            terms.add(Map.of("code", code, "text", code.equals("SUPPRESSION_RULE") ? "cells<11" : "Section 7"));
        }
        input.put("terms", terms);
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
