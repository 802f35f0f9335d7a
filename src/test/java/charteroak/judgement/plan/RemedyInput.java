package charteroak.judgement.plan;

import charteroak.agreements.agreement.Party;
import charteroak.agreements.clause.Term;
import charteroak.agreements.formality.DraftInput;
import charteroak.agreements.formality.ScheduleInput;
import charteroak.ground.id.Bound;
import charteroak.ground.permission.Deed;
import charteroak.ground.permission.Permissions;
import charteroak.ground.permission.Permissions.Office;
import charteroak.judgement.plan.RemedyActs.Asked;
import charteroak.judgement.trial.PlannedAct;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The input of a mutation as a client makes it of an act that a remedy asks for, and who asks, in the role the remedy names. */
final class RemedyInput {

    private static final Permissions PERMISSIONS = new Permissions();
    private static final Set<Deed> IN_PROJECTS = Set.of(
            Deed.CAST_VOTE,
            Deed.ATTEST_OWN_LINK_DESTROYED,
            Deed.CERTIFY_INPUTS_DESTROYED,
            Deed.RECORD_PUBLICATION_REVIEW,
            Deed.RESOLVE_FINDING,
            Deed.VOID_ACT,
            Deed.RELEASE_CROSSWALK);

    private RemedyInput() {}

    /** Somebody who holds the role that a remedy names and no other, and does nothing else. */
    static String caller(Asked asked) {
        Deed decisive = asked.deed() == Deed.VOID_ACT ? Deed.RELEASE_CROSSWALK : asked.deed();
        Office office = PERMISSIONS.office(
                decisive, asked.by().as().stream().map(Party.Role::name).collect(Collectors.toSet()));
        String agency = asked.by().agency().code();
        String role = office.body() != null
                ? "%s:%s:%s".formatted(office.role(), office.body(), agency)
                : office.role().mayBeForAnAgency()
                        ? "%s:%s".formatted(office.role(), agency)
                        : office.role().name();
        return "%s of %s;%s".formatted(asked.deed().word(), agency, role);
    }

    static Map<String, Object> of(Asked asked) {
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("actId", asked.actId());
        PlannedAct act = asked.planned();
        switch (asked.deed()) {
            case DRAFT_AGREEMENT ->
                draft(input, Objects.requireNonNull(Objects.requireNonNull(act).draft()));
            case ADD_SCHEDULE -> {
                input.put("agreement", asked.document());
                input.put(
                        "schedule", schedule(Objects.requireNonNull(act).adds().getFirst()));
            }
            case NAME_LICENSED_USER -> {
                input.put("agreement", asked.document());
                input.put(
                        "name",
                        Objects.requireNonNull(Objects.requireNonNull(act).user())
                                .name());
                input.put("stateEmployee", true);
            }
            case RECORD_LEGAL_BASIS -> law(input, asked);
            default -> {
                input.put(IN_PROJECTS.contains(asked.deed()) ? "project" : "agreement", asked.document());
                input.put("by", asked.by().agency().code());
                input.put("effectiveOn", asked.on().toString());
                particulars(input, asked, act);
            }
        }
        return input;
    }

    private static void particulars(Map<String, Object> input, Asked asked, @Nullable PlannedAct act) {
        switch (asked.deed()) {
            case END_USER_ACCESS -> put(input, "user", asked.other());
            case VOID_ACT -> put(input, "act", asked.other());
            case RELEASE_CROSSWALK -> {}
            case AMEND_AGREEMENT -> {
                PlannedAct amendment = Objects.requireNonNull(act);
                put(
                        input,
                        "termTo",
                        amendment.termTo() == null ? null : amendment.termTo().toString());
                input.put("terms", terms(amendment.terms()));
                input.put(
                        "adds",
                        amendment.adds().stream().map(RemedyInput::schedule).toList());
                if (asked.other() != null) {
                    input.put("ends", List.of(asked.other()));
                }
            }
            default -> {
                PlannedAct done = Objects.requireNonNull(act);
                put(input, "schedule", Objects.toString(done.schedule(), null));
                put(input, "condition", done.condition());
                put(input, "amendment", Objects.toString(done.amendment(), null));
                put(input, "party", done.party() == null ? null : done.party().code());
                put(input, "user", done.user() == null ? null : done.user().id());
                put(
                        input,
                        "determination",
                        done.determination() == null
                                ? null
                                : done.determination().name());
                put(input, "vote", done.vote() == null ? null : done.vote().name());
                put(input, "finding", done.finding());
                put(input, "note", done.note());
            }
        }
    }

    private static void law(Map<String, Object> input, Asked asked) {
        input.put("code", asked.document());
        input.put("title", "Recorded as a remedy says");
        input.put("citation", "As counsel found it");
        input.put("appliesTo", "What is asked for");
        input.put("permits", "That it is shared");
        input.put("confidence", "K");
        input.put("satisfies", List.of(Objects.requireNonNull(asked.other()).split(",")));
    }

    private static void draft(Map<String, Object> input, DraftInput draft) {
        input.put("by", draft.by());
        input.put("effectiveOn", draft.effectiveOn().toString());
        input.put("number", draft.number());
        input.put("kind", draft.kind().name());
        input.put("title", draft.title());
        input.put("illustrative", true);
        put(input, "scope", draft.scope() == null ? null : draft.scope().name());
        put(input, "termTo", draft.termTo() == null ? null : draft.termTo().toString());
        put(input, "under", draft.under());
        put(input, "licenses", draft.licenses());
        put(input, "reliedOnBy", draft.reliedOnBy());
        input.put(
                "parties",
                draft.parties().stream()
                        .map(party -> Map.of("role", party.role().name(), "agency", party.agency()))
                        .toList());
        input.put("terms", terms(draft.stated()));
    }

    private static List<Map<String, String>> terms(List<Term> terms) {
        return terms.stream()
                .map(term -> Map.of("code", term.code(), "text", term.text()))
                .toList();
    }

    private static Map<String, Object> schedule(ScheduleInput schedule) {
        Map<String, Object> stated = new LinkedHashMap<>();
        put(stated, "provider", schedule.provider());
        stated.put("purposes", schedule.purposes().stream().map(Enum::name).toList());
        put(stated, "yearsFrom", schedule.yearsFrom());
        put(stated, "yearsTo", schedule.yearsTo());
        put(stated, "legalBases", schedule.legalBases());
        put(stated, "elements", Bound.value(schedule.elements()));
        return stated;
    }

    private static void put(Map<String, Object> input, String name, @Nullable Object value) {
        if (value != null) {
            input.put(name, value);
        }
    }
}
