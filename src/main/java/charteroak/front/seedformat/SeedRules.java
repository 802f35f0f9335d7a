package charteroak.front.seedformat;

import charteroak.agreements.act.Act;
import charteroak.catalogue.law.Condition.Evaluator;
import charteroak.catalogue.law.Purpose;
import charteroak.judgement.conditions.ComputedConditions;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules between the fields of one thing in a seed file, some of which its law must meet so that it can be judged. */
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
    private static final Map<String, Set<String>> AFTER = Map.of(
            "LETTER_SENT", Set.of(""),
            "LETTER_RECEIVED", Set.of("LETTER_SENT"),
            "CONCERN_RAISED", Set.of("LETTER_RECEIVED", "CONCERN_ANSWERED"),
            "CONCERN_ANSWERED", Set.of("CONCERN_RAISED"),
            "WITHDRAWN", Set.of("LETTER_SENT", "LETTER_RECEIVED", "CONCERN_RAISED", "CONCERN_ANSWERED"));
    private static final List<String> SAID_BY_AMENDMENTS = List.of("termTo", "terms", "addsSchedules", "endsSchedules");

    private SeedRules() {}

    static void inventedOrSourced(ReadGroup thing) {
        if (!Boolean.TRUE.equals(thing.value("illustrative")) && !thing.says("source")) {
            thing.problem(
                    "illustrative",
                    "a fact needs its public source: write 'source', or 'illustrative: true' when it is invented.");
        }
    }

    static void saysWhatIsSpokenOf(ReadGroup item) {
        if (item.says("point") == item.isWritten("project")) {
            item.problem("point", "write one of 'point' and 'project'.");
        }
        if (item.isWritten("project") && votes(item)) {
            item.problem("project", "votes on a request are acts of its project; write them there.");
        }
    }

    static void opensBeforeItDecides(ReadGroup meeting) {
        if (meeting.value("noticeOn") instanceof LocalDate notice
                && meeting.value("heldOn") instanceof LocalDate day
                && day.isBefore(notice)) {
            meeting.problem("heldOn", "a meeting on %s is not announced on %s.", day, notice);
        }
        boolean isDecided = meeting.groups("agenda").stream()
                .anyMatch(item -> Stream.of("inFavor", "against", "abstained")
                        .anyMatch(votes -> item.get(votes) instanceof List<?> codes && !codes.isEmpty()));
        if ((isDecided || meeting.says("minutes")) && !meeting.says("present")) {
            meeting.problem("present", "say who was there before what was decided and said.");
        }
    }

    /** The order in which things are done about an application, as far as a seed tells of it. */
    static void goesByItsLetter(ReadGroup application) {
        String before = "";
        LocalDate earliest = LocalDate.MIN;
        for (Map<?, ?> act : application.groups("acts")) {
            if (!(act.get("kind") instanceof String kind) || !(act.get("effectiveOn") instanceof LocalDate day)) {
                return;
            }
            if (!AFTER.getOrDefault(kind, Set.of()).contains(before)) {
                application.problem(
                        "acts",
                        before.isEmpty() ? "%s cannot come first; the letter is sent first." : "%s cannot follow %s.",
                        kind,
                        before);
            }
            if (day.isBefore(earliest)) {
                application.problem("acts", "%s of %s stands after what was done later.", kind, day);
            }
            before = kind;
            earliest = day;
        }
    }

    private static boolean votes(ReadGroup item) {
        return Stream.of("inFavor", "against", "abstained").anyMatch(item::says);
    }

    static void namedInOneWay(ReadGroup alias) {
        if (Stream.of("name", "prefix", "pattern").filter(alias::says).count() != 1) {
            alias.problem("name", "write one of 'name', 'prefix' and 'pattern'.");
        }
        if (alias.value("pattern") instanceof String pattern && !pattern.matches("[^*?]*((\\*\\*?|\\?)[^*?]*){1,5}")) {
            alias.problem(
                    "pattern", "a pattern has 1 to 5 wildcards: * within a folder, ** anywhere, ? for one character.");
        }
    }

    static void protectedBySomeClass(ReadGroup dataset) {
        if (List.of().equals(dataset.value("protectionClasses"))) {
            dataset.problem("protectionClasses", "name at least one protection class.");
        }
    }

    static void computesWhatItSays(ReadGroup condition) {
        if (Evaluator.COMPUTED.name().equals(condition.value("evaluator"))
                && condition.value("code") instanceof String code
                && !ComputedConditions.include(code)) {
            condition.problem(
                    "evaluator",
                    "nothing computes the condition '%s'; let counsel attest it (ATTESTED), a clause state it (FIELD), or leave it open (UNMAPPED).",
                    code);
        }
    }

    static void namesKnownPurposes(ReadGroup basis) {
        List<Purpose> purposes = Stream.of(Purpose.values())
                .filter(purpose -> basis.list("purposes").contains(purpose.name()))
                .toList();
        for (Object condition : basis.list("conditions")) {
            ComputedConditions.unknownPurposes(String.valueOf(condition), purposes)
                    .forEach(argument -> basis.problem(
                            "conditions",
                            "'%s' in %s is neither a purpose nor a list of purposes that is known; write the basis's 'purposes', which it then stands for.",
                            argument,
                            condition));
        }
    }

    static void numberedAsItsFile(ReadGroup document) {
        Object number = document.value("number");
        if (number != null && !number.equals(document.reading().scope())) {
            document.problem("number", "'%s' is not the name of this file; call the file %s.yaml.", number, number);
        }
    }

    static void saysWhatItsKindNeeds(ReadGroup act) {
        if (!(act.value("kind") instanceof String word)) {
            return;
        }
        Act.Kind kind = Act.Kind.valueOf(word);
        kind.needs().stream()
                .filter(field -> !act.isWritten(field))
                .forEach(field -> act.problem("kind", "an act of kind %s needs '%s'.", word, field));
        SAID_BY_KIND.stream()
                .filter(field -> !kind.maySay(field) && act.isWritten(field))
                .forEach(field -> act.problem(field, "an act of kind %s has no '%s'.", word, field));
        SAID_BY_AMENDMENTS.stream()
                .filter(field -> !kind.maySay(field) && act.says(field))
                .forEach(field -> act.problem(field, "only an act of kind AMENDED has '%s'.", field));
    }

    static void signsOnlyAmendments(ReadGroup agreement) {
        List<? extends Map<?, ?>> acts = agreement.groups("acts");
        Set<Object> amendments = acts.stream()
                .filter(act -> "AMENDED".equals(act.get("kind")) && act.get("id") != null)
                .map(act -> act.get("id"))
                .collect(Collectors.toSet());
        acts.stream()
                .map(act -> act.get("amendment"))
                .filter(signed -> signed != null && !amendments.contains(signed))
                .forEach(signed -> agreement.problem("acts", "'%s' is signed as an amendment and is none.", signed));
    }

    static void datesItsDestruction(ReadGroup document) {
        for (Map<?, ?> term : document.groups("terms")) {
            if ("DESTRUCTION_DEADLINE".equals(term.get("key"))
                    && term.get("value") instanceof String day
                    && !day.isEmpty()
                    && !day.matches("(19|20|21)\\d\\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])")) {
                document.problem("terms", "DESTRUCTION_DEADLINE '%s' is not a day written YYYY-MM-DD.", day);
            }
        }
    }

    static void isNotStopped(ReadGroup project) {
        if ("SUSPENDED".equals(project.value("stage"))) {
            project.problem("stage", "work is stopped by an act; write the stage at which it was stopped.");
        }
    }

    static void asksThroughARequest(ReadGroup project) {
        if (project.says("uses") && !project.isWritten("request")) {
            project.problem("uses", "uses are asked for in a request; write 'request' too.");
        }
    }

    static void asksForEachUseOnce(ReadGroup project) {
        Set<String> asked = new HashSet<>();
        for (Map<?, ?> asking : project.groups("uses")) {
            if (asking.get("use") instanceof String use && asking.get("elements") instanceof List<?> elements) {
                elements.stream()
                        .filter(element -> element != null && !asked.add(use + " " + element))
                        .forEach(element ->
                                project.problem("uses", "%s is asked for twice as %s; keep one.", element, use));
            }
        }
    }
}
