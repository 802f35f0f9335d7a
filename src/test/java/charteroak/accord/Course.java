package charteroak.accord;

import charteroak.accord.Drawn.Asked;
import charteroak.judgement.plan.PlannedInput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One request, whose plan is done act by act; on the way the four say what is so. */
final class Course {

    private final Law law;
    private final Drawn drawn;
    private final Questions questions;
    private final LocalDate today;
    private final Random random;
    private final List<String> faults = new ArrayList<>();
    private Told plan = new Told(null);

    Course(Server server, Law law, Drawn drawn, LocalDate today, long seed) {
        this.law = law;
        this.drawn = drawn;
        this.questions = new Questions(server, drawn);
        this.today = today;
        this.random = new Random(seed);
    }

    static Asked asked(Drawn drawn, Told use) {
        return drawn.uses().stream()
                .filter(each -> each.element().id().equals(use.text("element.id"))
                        && each.use().equals(use.text("use")))
                .findFirst()
                .orElseThrow();
    }

    /** What became of it, in a word. */
    String outcome() {
        return plan.text("verdictAfter") + (plan.each("acts").isEmpty() ? " with nothing done" : "");
    }

    int acts() {
        return plan.each("acts").size();
    }

    /** All on which the four did not agree. */
    List<String> faults() {
        plan = questions.plan();
        List<Told> acts = plan.each("acts");
        agree("before anything is done", acts);
        List<Told> left = doAllBut(acts);
        if (!left.isEmpty()) {
            agree("while %s is missing".formatted(said(left.getFirst())), left);
            left.forEach(this::done);
        }
        agree("once all is done", List.of());
        afterwards();
        return faults;
    }

    private void fault(String form, Object... parts) {
        faults.add(form.formatted(parts));
    }

    /** Leaves one act out, with what is refused without it, and answers these; of a draft that others would sign without it, all that follows. */
    private List<Told> doAllBut(List<Told> acts) {
        if (acts.isEmpty()) {
            return List.of();
        }
        int at = random.nextInt(acts.size());
        boolean isOfADraft =
                Set.of("draftAgreement", "addSchedule").contains(acts.get(at).text("mutation"));
        List<Told> left = new ArrayList<>();
        for (int each = 0; each < acts.size(); each++) {
            if (each == at
                    || each > at && isOfADraft
                    || !refusal(acts.get(each)).isEmpty()) {
                left.add(acts.get(each));
            }
        }
        return left;
    }

    private void done(Told act) {
        String refusal = refusal(act);
        if (!refusal.isEmpty()) {
            fault("%s is planned and refused: %s", said(act), refusal);
        }
    }

    private String refusal(Told act) {
        return questions.server().refusal(act.text("mutation"), PlannedInput.of(act.fields()));
    }

    private static String said(Told act) {
        return Stream.of("mutation", "document", "by.code", "condition", "vote")
                .map(act::text)
                .filter(text -> !text.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private static Map<String, Integer> counted(List<Told> acts) {
        Map<String, Integer> counted = new TreeMap<>();
        acts.forEach(act -> counted.merge(said(act), 1, Integer::sum));
        return counted;
    }

    private void agree(String when, List<Told> missing) {
        int before = faults.size();
        Told project = questions.project();
        List<Paper> papers = Stream.concat(
                        project.each("project.agreements").stream(), Stream.of(project.at("memorandum")))
                .map(Paper::new)
                .toList();
        Told coverage = questions.coverage(drawn.wantedOn());
        Told coverageToday = drawn.wantedOn().equals(today) ? coverage : questions.coverage(today);
        List<Told> proceedings = project.each("project.acts");
        verdict(new Judge(law, drawn, papers, proceedings, drawn.wantedOn()), coverage);
        plan(missing, coverage);
        new Papers(questions, new Judge(law, drawn, papers, proceedings, today), coverageToday, today, faults).hold();
        work(missing, papers);
        for (int at = before; at < faults.size(); at++) {
            faults.set(at, when + ": " + faults.get(at));
        }
    }

    private void verdict(Judge judge, Told coverage) {
        for (Told use : coverage.each("elements")) {
            boolean isCovered = use.text("verdict").equals("COVERED");
            if (isCovered != judge.isCovered(asked(drawn, use))) {
                List<String> open = use.each("rules").stream()
                        .filter(rule -> !Set.of("SATISFIED", "NOT_APPLICABLE").contains(rule.text("outcome")))
                        .map(rule -> rule.text("code") + " " + rule.text("reason"))
                        .toList();
                fault(
                        "%s as %s is %s where the judge says the opposite: %s",
                        use.text("element.name"), use.text("use"), use.text("verdict"), open);
            }
        }
    }

    /** What is missing is what the plan names; where it is much, with documents made in part, a way that is no longer. */
    private void plan(List<Told> missing, Told coverage) {
        Told anew = questions.plan();
        if (!anew.text("verdict").equals(coverage.text("verdict"))) {
            fault("the plan says %s where the verdict is %s", anew.text("verdict"), coverage.text("verdict"));
        }
        boolean isMadeInPart = missing.size() < plan.each("acts").size()
                && missing.stream()
                        .anyMatch(act -> Set.of("draftAgreement", "addSchedule").contains(act.text("mutation")));
        boolean isAnother = isMadeInPart
                ? anew.each("acts").size() > missing.size()
                : !counted(missing).equals(counted(anew.each("acts")));
        if (isAnother) {
            fault("the plan names %s where %s is missing", counted(anew.each("acts")), counted(missing));
        }
        if (!anew.text("verdictAfter").equals(plan.text("verdictAfter"))) {
            fault("the plan comes to %s where it came to %s", anew.text("verdictAfter"), plan.text("verdictAfter"));
        }
        boolean isCovered = coverage.text("verdict").equals("COVERED");
        boolean isComplete = missing.isEmpty() || lacksOnlyOneOfTheUsers(missing);
        boolean isReachable = plan.text("verdictAfter").equals("COVERED");
        if (isReachable && isCovered != isComplete) {
            fault("it is %s where %s is missing", coverage.text("verdict"), counted(missing));
        }
        if (isReachable && anew.each("remaining").stream().anyMatch(each -> each.is("blocks"))) {
            fault("something blocks what comes to be covered: %s", anew.each("remaining"));
        }
    }

    /** Without one of several users the others are covered; one who has access and is not bound is in the way of all. */
    private boolean lacksOnlyOneOfTheUsers(List<Told> missing) {
        Set<String> mutations = new HashSet<>();
        missing.forEach(act -> mutations.add(act.text("mutation")));
        return drawn.users().size() > 1
                && Set.of("nameLicensedUser", "grantUserAccess", "recordNda", "recordAcknowledgement")
                        .containsAll(mutations)
                && mutations.contains("grantUserAccess");
    }

    private void work(List<Told> missing, List<Paper> papers) {
        List<Told> work = questions.work();
        for (Told act : missing) {
            String document = act.text("document");
            boolean isThere = document.equals(drawn.number())
                    || papers.stream().anyMatch(paper -> paper.number().equals(document));
            boolean isTold = work.stream()
                    .anyMatch(item -> item.text("act").equals(act.text("mutation"))
                            && item.text("subject.name").contains(document)
                            && (item.text("agencyCode").equals(act.text("by.code")) || isOfOffice(act)));
            if (isThere && isNext(act, missing) && !isTold) {
                fault("nobody is told of %s", said(act));
            }
        }
    }

    /** What the operating group keeps the papers of, whoever it is recorded for. */
    private static boolean isOfOffice(Told act) {
        return Set.of("recordNda", "recordAcknowledgement", "grantUserAccess", "recordIrbDetermination", "addSchedule")
                .contains(act.text("mutation"));
    }

    /** Whether nothing that is missing comes before it. */
    private static boolean isNext(Told act, List<Told> missing) {
        return missing.getFirst() == act;
    }

    /** The request goes on exactly where nothing is missing. */
    private void afterwards() {
        if (!plan.text("verdictAfter").equals("COVERED")) {
            return;
        }
        days();
        step("communicateDecision");
        step("sendForSignature");
        String stage = questions.project().text("project.stage");
        if (!stage.equals("DSA_EXECUTED")) {
            fault("all is done and it stands at %s", stage);
        }
    }

    private void days() {
        Told coverage = questions.coverage(drawn.wantedOn());
        if (!coverage.text("validUntil").equals(plan.text("validUntil"))) {
            fault(
                    "it is covered until %s where the plan said %s",
                    coverage.text("validUntil"), plan.text("validUntil"));
        }
        LocalDate until = coverage.day("validUntil");
        if (until != null) {
            if (!questions.coverage(until).text("verdict").equals("COVERED")
                    || questions.coverage(until.plusDays(1)).text("verdict").equals("COVERED")) {
                fault("%s is not its last day", until);
            }
        }
        if (!plan.each("acts").isEmpty()
                && questions.coverage(today.minusDays(1)).text("verdict").equals("COVERED")) {
            fault("it was covered before all was done");
        }
    }

    private void step(String mutation) {
        Map<String, Object> input = new HashMap<>(
                Map.of("project", drawn.number(), "by", Agencies.OPERATING_GROUP, "effectiveOn", today.toString()));
        String refusal = questions.server().refusal(mutation, input);
        if (!refusal.isEmpty()) {
            fault("nothing is missing and %s is refused: %s", mutation, refusal);
        }
    }
}
