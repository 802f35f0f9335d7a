package charteroak.release;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.ground.permission.Inputs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One thing that somebody does, as a story or a release tells it: a mutation with its input, lineage events, or a question.
 *
 * @param as who, in the words of the header of test callers
 */
record Step(
        String as,
        @Nullable String does,
        @Nullable Map<String, Object> with,
        @Nullable Object tells,
        @Nullable String reads) {

    @SuppressWarnings("unchecked")
    static Step of(Map<String, Object> written) {
        return new Step(
                String.valueOf(written.get("as")),
                (String) written.get("does"),
                (Map<String, Object>) written.get("with"),
                written.get("tells"),
                (String) written.get("reads"));
    }

    static Step reads(String as, String question) {
        return new Step(as, null, null, null, question);
    }

    JsonNode taken(ReleaseServer server) {
        if (tells != null) {
            return server.tell(as, tells);
        }
        return does == null
                ? server.ask(as, String.valueOf(reads), null)
                : server.ask(as, new Inputs(Map.of()).document(does), with);
    }

    /** Takes it, and fails unless it is done. */
    void done(ReleaseServer server) {
        JsonNode answer = taken(server);
        assertThat(answer.path("errors")).as("%s: %s", this, answer).isEmpty();
        assertThat(refusals(answer)).as(toString()).isEmpty();
        if (tells != null) {
            assertThat(answer.path("status").asInt(201))
                    .as("%s: %s", this, answer)
                    .isLessThan(300);
        }
    }

    /** Why a mutation was refused. */
    JsonNode refusals(JsonNode answer) {
        return answer.path("data").path(String.valueOf(does)).path("userErrors");
    }

    /** Whether whoever does it has chosen an id by which it is recognized when it is sent again. */
    boolean hasAnId() {
        return with != null && with.containsKey("actId");
    }

    /** Something else under the same id. */
    Step other() {
        Map<String, Object> changed = new LinkedHashMap<>(with == null ? Map.of() : with);
        switch (String.valueOf(does)) {
            case "addSchedule" -> changed.put("schedule", ofOtherYears(changed.get("schedule")));
            case "repealLegalBasis" -> changed.put("from", "2026-11-02");
            case "nameLicensedUser" -> changed.put("name", "Somebody Else");
            case "callMeeting" -> changed.put("place", "Elsewhere");
            case "cancelMeeting" -> changed.put("reason", "Something else.");
            case "recordPresence" -> changed.put("present", List.of());
            case "keepMinutes" -> changed.put("text", "Something else.");
            case "sendLetterOfIntent" -> changed.put("why", "Something else.");
            case "raisePrivacyConcern" -> changed.put("concern", "Something else.");
            case "answerPrivacyConcern" -> changed.put("answer", "Something else.");
            case "nameBoardMember" -> changed.put("name", "Somebody Else");
            case "nameStewards" -> changed.put("dataUsers", List.of("Somebody Else"));
            case "draftAgreement", "recordLegalBasis" -> changed.put("title", "Something else");
            default -> changed.put("note", "Something else.");
        }
        return new Step(as, does, changed, tells, reads);
    }

    private static Map<String, Object> ofOtherYears(@Nullable Object schedule) {
        Map<String, Object> changed = new LinkedHashMap<>();
        if (schedule instanceof Map<?, ?> written) {
            written.forEach((name, value) -> changed.put(String.valueOf(name), value));
        }
        changed.put("yearsTo", 2019);
        return changed;
    }

    Map<String, Object> written() {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("as", as);
        if (does != null) {
            written.put("does", does);
        }
        if (with != null) {
            written.put("with", with);
        }
        if (reads != null) {
            written.put("reads", reads);
        }
        return written;
    }
}
