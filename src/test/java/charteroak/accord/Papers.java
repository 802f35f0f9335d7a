package charteroak.accord;

import charteroak.accord.Drawn.Asked;
import charteroak.accord.Printed.Section;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Holds the generated documents of a request against the verdict on it and against the judge. */
record Papers(Questions questions, Judge judge, Told coverage, LocalDate today, List<String> faults) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);
    private static final List<String> MET = List.of(
            "Attested by counsel",
            "The agreement states: ",
            "The data is destroyed by ",
            "This agreement, which every party had signed",
            "Listed above one by one",
            "Named: ");
    private static final List<String> UNMET = List.of(
            "Counsel has not attested it",
            "The agreement does not state it",
            "No day is set",
            "This agreement, once every party has signed it",
            "Not listed one by one",
            "Nobody is named");

    void hold() {
        Map<String, Section> sections = new HashMap<>();
        judge.of("DSA").forEach(sharing -> sharing(sharing, sections));
        judge.of("DUL").forEach(this::license);
        uses(sections);
        packet();
    }

    private void fault(String form, Object... parts) {
        faults.add(form.formatted(parts));
    }

    private void sharing(Paper sharing, Map<String, Section> sections) {
        Printed printed = questions.document(sharing.number(), "document");
        parties(sharing, printed);
        Map<String, List<Section>> byProvider =
                printed.sections().stream().collect(Collectors.groupingBy(section -> section.provider));
        Map<String, Integer> next = new HashMap<>();
        for (Told schedule : sharing.schedules()) {
            if (!Paper.isPart(schedule, today)) {
                continue;
            }
            String provider = schedule.text("provider.name");
            List<Section> those = byProvider.getOrDefault(provider, List.of());
            int at = next.merge(provider, 1, Integer::sum) - 1;
            if (at >= those.size()) {
                fault("%s prints %d schedules of %s", sharing.number(), those.size(), provider);
                continue;
            }
            sections.put(schedule.text("id"), those.get(at));
            section(sharing, schedule, those.get(at));
        }
    }

    private void parties(Paper paper, Printed printed) {
        Set<String> printedParties = new TreeSet<>();
        printed.rows("parties").forEach(row -> printedParties.add(row.get(1) + " " + row.get(3)));
        Set<String> parties = new TreeSet<>();
        paper.told()
                .each("parties")
                .forEach(party -> parties.add(party.text("agency.code") + " "
                        + paper.signedOn(party.text("agency.code"))
                                .map(DAY::format)
                                .orElse("not signed")));
        if (!printedParties.equals(parties)) {
            fault("%s prints the parties %s for %s", paper.number(), printedParties, parties);
        }
    }

    private void section(Paper sharing, Told schedule, Section section) {
        Set<String> granted = new TreeSet<>();
        schedule.each("elements.nodes").forEach(element -> granted.add(element.text("name")));
        Set<String> listed = new TreeSet<>();
        section.elements.forEach(row -> listed.add(row.getFirst()));
        if (!granted.equals(listed)) {
            fault("%s lists %s of %s, which grants %s", sharing.number(), listed, schedule.text("id"), granted);
        }
        Set<String> cited = new TreeSet<>();
        schedule.each("legalBases").forEach(basis -> cited.add(basis.text("code")));
        if (!cited.equals(section.bases.keySet())) {
            fault(
                    "%s prints the bases %s of %s, which cites %s",
                    sharing.number(), section.bases.keySet(), schedule.text("id"), cited);
        }
        cited.forEach(code -> {
            List<String> conditions =
                    List.copyOf(section.bases.getOrDefault(code, Map.of()).keySet());
            if (!conditions.equals(judge.law().basis(code).conditions())) {
                fault("%s prints the conditions %s of %s", sharing.number(), conditions, code);
            }
        });
        boolean isAffirmed = sharing.isAffirmed(schedule, today);
        if (isAffirmed != (section.affirmed != null)) {
            fault(
                    "%s says of counsel \"%s\" where %s is affirmed: %s",
                    sharing.number(), section.affirmed, schedule.text("id"), isAffirmed);
        }
    }

    private void license(Paper license) {
        Printed printed = questions.document(license.number(), "document");
        parties(license, printed);
        Set<List<String>> people = Set.copyOf(printed.rows("people"));
        List<List<String>> bound = new ArrayList<>();
        for (Told user : license.told().each("users")) {
            bound.add(List.of(
                    user.text("name"),
                    "not stated",
                    user.is("stateEmployee") ? "yes" : "no",
                    day(license, user, "NDA_SIGNED", "not yet"),
                    day(license, user, "USER_ACKNOWLEDGED", "not yet"),
                    day(license, user, "ACCESS_GRANTED", "none")));
        }
        if (!people.equals(Set.copyOf(bound))) {
            fault("%s prints the people %s for %s", license.number(), people, bound);
        }
        for (String form : List.of("nda", "acknowledgment")) {
            String text = questions.document(license.number(), form).text();
            license.told().each("users").forEach(user -> {
                if (!text.contains(user.text("name"))) {
                    fault("the %s of %s does not name %s", form, license.number(), user.text("name"));
                }
            });
        }
    }

    private String day(Paper license, Told user, String kind, String none) {
        return license.last(today, act -> act.text("user.id").equals(user.text("id")), kind)
                .map(act -> DAY.format(LocalDate.parse(act.text("effectiveOn"))))
                .orElse(none);
    }

    /** What the verdict says of each use stands in the attachment that it rests on, and the other way round. */
    private void uses(Map<String, Section> sections) {
        for (Told use : coverage.each("elements")) {
            List<String> ways = use.each("rules").stream()
                    .filter(rule -> Set.of("R04", "R05").contains(rule.text("code")))
                    .flatMap(rule -> rule.each("evidence").stream())
                    .map(evidence -> evidence.text("id"))
                    .filter(sections::containsKey)
                    .distinct()
                    .toList();
            boolean isCovered = use.text("verdict").equals("COVERED");
            if (isCovered && ways.isEmpty()) {
                fault("%s is covered and stands in no attachment", use.text("element.name"));
            }
            for (String way : ways) {
                Section section = Objects.requireNonNull(sections.get(way));
                if (isCovered && !section.lists(use.text("element.name")) && !isWhole(way)) {
                    fault("%s is covered by %s and is not in its attachment", use.text("element.name"), way);
                }
            }
            if (ways.size() == 1) {
                Section section = Objects.requireNonNull(sections.get(ways.getFirst()));
                use.each("rules").stream()
                        .filter(rule -> rule.text("code").equals("R06"))
                        .flatMap(rule -> rule.each("reasons").stream())
                        .forEach(reason -> condition(use, ways.getFirst(), section, reason));
            }
        }
    }

    private boolean isWhole(String schedule) {
        return judge.of("DSA")
                .flatMap(paper -> paper.schedules().stream())
                .anyMatch(each -> each.text("id").equals(schedule)
                        && !each.each("datasets").isEmpty());
    }

    private void condition(Told use, String way, Section section, Told reason) {
        String how =
                section.bases.getOrDefault(reason.text("basis"), Map.of()).getOrDefault(reason.text("condition"), "");
        boolean isTakenBack = how.contains("Counsel took back");
        boolean isMet = !isTakenBack
                && !how.endsWith("no other use.")
                && !how.endsWith("no direct identifier.")
                && MET.stream().anyMatch(how::startsWith);
        boolean isUnmet = isTakenBack || UNMET.stream().anyMatch(how::startsWith);
        boolean holds = Set.of("SATISFIED", "NOT_APPLICABLE").contains(reason.text("outcome"));
        if (isMet && !holds || isUnmet && holds) {
            fault(
                    "%s says of %s %s \"%s\" where it is %s for %s",
                    way,
                    reason.text("basis"),
                    reason.text("condition"),
                    how,
                    reason.text("outcome"),
                    use.text("element.name"));
        }
    }

    private void packet() {
        Map<String, String> words =
                Map.of("COVERED", "covered", "NOT_COVERED", "not covered", "NEEDS_COUNSEL", "needs counsel");
        Set<String> printed = new TreeSet<>();
        questions
                .packet()
                .rows("uses")
                .forEach(row -> printed.add(
                        "%s %s %s".formatted(row.get(0), row.get(2), row.get(5).toLowerCase(Locale.ROOT))));
        Set<String> judged = new TreeSet<>();
        coverage.each("elements").forEach(use -> {
            Asked asked = Course.asked(judge.drawn(), use);
            judged.add("%s %s %s"
                    .formatted(asked.element().label(), asked.element().agency(), words.get(use.text("verdict"))));
        });
        if (!printed.equals(judged)) {
            fault("the packet prints the uses %s for %s", printed, judged);
        }
    }
}
