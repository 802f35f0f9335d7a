package charteroak.ground.visibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import charteroak.agreements.act.Acts;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.ground.visibility.SwitchedOff.Asked;
import charteroak.ground.visibility.SwitchedOff.Use;
import charteroak.ground.visibility.Thing.Sort;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.ExecutionGraphQlService;

/**
 * Asks random worlds everything as everybody, and holds each answer against a model that knows no query; then takes each predicate out
 * of its query, one after the other, and holds that some answer is wrong without it.
 */
@WorldTest
class DifferentialTests {

    private static final int FIRST_WORLD = Integer.getInteger("charteroak.worlds.first", 1);
    private static final int WORLDS = Integer.getInteger("charteroak.worlds", 2);
    private static final int MOST_TRIED = 400;
    /** Answers that are looked at before the queries behind them, which tell sooner where no answer misses a predicate. */
    private static final int FEW = 40;

    private static final int FEWEST_CASES = 10_000;
    private static final int FEWEST_REFUSALS = 150;
    /** Paths on which everybody is told what a resident is: of what asks whether a request is eligible, the names of what everybody may know. */
    private static final Set<String> ALIKE_FOR_ALL = Set.of("public list", "public page", "register", "eligibility");

    private final ApplicationContext application;
    private final ExecutionGraphQlService service;
    private final Pages pages;
    private final Driver driver;
    private final SwitchedOff switchedOff;
    private final Map<String, Integer> casesByPath = new TreeMap<>();
    private final List<String> mismatches = new ArrayList<>();
    private final Set<Use> missed = new LinkedHashSet<>();
    private final Set<Use> missedBehind = new LinkedHashSet<>();
    private final Set<Use> notMissed = new LinkedHashSet<>();
    private final Set<String> noticed = new HashSet<>();

    /** One question by one person about one world. */
    private record Case(Question question, Somebody who) {}

    @Autowired
    DifferentialTests(
            ApplicationContext application,
            ExecutionGraphQlService service,
            @LocalServerPort int port,
            Driver driver,
            SwitchedOff switchedOff) {
        this.application = application;
        this.service = service;
        this.pages = new Pages(port, application.getBean(Neo4jClient.class));
        this.driver = driver;
        this.switchedOff = switchedOff;
    }

    @Test
    void everyPathTellsEverybodyWhatTheyMaySeeAndNothingElse() {
        for (long seed = FIRST_WORLD; seed < FIRST_WORLD + WORLDS; seed++) {
            World world = World.of(seed);
            WrittenWorld.of(application, world);
            hold(world, seed == FIRST_WORLD);
            if (!mismatches.isEmpty()) {
                break;
            }
        }
        Set<String> unnoticed = new TreeSet<>(casesByPath.keySet());
        unnoticed.removeAll(noticed);
        unnoticed.removeAll(ALIKE_FOR_ALL);
        int cases = casesByPath.values().stream().mapToInt(Integer::intValue).sum();
        notMissed.forEach(use -> System.out.println("Nothing misses " + use));
        System.out.printf(
                "%d cases along %d paths, %d mismatches; of the predicates, an answer misses %d when switched off, a query %d more, nothing %d%n%s%n",
                cases,
                casesByPath.size(),
                mismatches.size(),
                missed.size(),
                missedBehind.size(),
                notMissed.size(),
                casesByPath);
        assertSoftly(softly -> {
            softly.assertThat(mismatches).isEmpty();
            softly.assertThat(cases).isGreaterThanOrEqualTo(FEWEST_CASES);
            softly.assertThat(unnoticed)
                    .as("paths on which nobody would notice that too much is told")
                    .isEmpty();
            softly.assertThat(notMissed).as("predicates that nothing misses").isEmpty();
        });
    }

    private void hold(World world, boolean withEachSwitchedOff) {
        Asking asking = new Asking(service, pages, world);
        SecondLine secondLine = new SecondLine(driver, world, switchedOff);
        Map<Use, Set<Case>> uses = new LinkedHashMap<>();
        List<Question> questions = Questions.about(world);
        world.lawful().forEach(project -> assertThat(asking.unmet(project)).isEmpty());
        switchedOff.askedSince();
        for (Somebody who : world.everybody()) {
            for (Question question : questions) {
                String mismatch = asking.mismatch(question, who);
                if (mismatch != null) {
                    mismatches.add(mismatch);
                }
                casesByPath.merge(question.path(), 1, Integer::sum);
                Set<Asked> asked = switchedOff.askedSince();
                secondLine.asked(asked, who);
                for (Asked one : asked) {
                    for (Use use : Use.of(one.query())) {
                        uses.computeIfAbsent(use, any -> new LinkedHashSet<>()).add(new Case(question, who));
                    }
                }
            }
        }
        if (mismatches.isEmpty()) {
            noticed.addAll(noticed(world, questions, asking));
            if (withEachSwitchedOff) {
                uses.forEach((use, cases) -> switchOff(use, cases, asking, secondLine));
            }
        }
    }

    @Test
    void refusalsTellOfHiddenThingsWhatTheyTellOfNothing() {
        World world = World.of(FIRST_WORLD);
        WrittenWorld.of(application, world);
        HiddenNames names = new HiddenNames(world, new Asking(service, pages, world));
        assertThat(names.told()).isEmpty();
        assertThat(names.asked()).isGreaterThan(FEWEST_REFUSALS);
        Acts acts = application.getBean(Acts.class);
        for (Somebody who : world.everybody()) {
            for (Thing act : world.all(Sort.ACT)) {
                String given = acts.idFor(new AgreementId("agreement-new"), act.word(), Viewer.of(who.caller()))
                        .value();
                assertThat(given.equals(act.id()))
                        .as("%s gets the id %s", who.name(), given)
                        .isEqualTo(who.sees(act));
            }
        }
    }

    @Test
    void whatIsHiddenLeavesOrderScoresAndPlacesAsTheyWouldBeWithoutIt() {
        World world = World.of(FIRST_WORLD);
        WrittenWorld.of(application, world);
        Asking asking = new Asking(service, pages, world);
        assertThat(new Undisturbed(application, world, asking, Questions.about(world))
                        .differences(List.of(Somebody.RESIDENT, world.steward())))
                .isEmpty();
    }

    private void switchOff(Use use, Set<Case> cases, Asking asking, SecondLine secondLine) {
        List<Case> tried = tried(cases);
        List<Case> few = tried.subList(0, Math.min(FEW, tried.size()));
        if (isMissed(use, few, asking)) {
            missed.add(use);
        } else if (secondLine.misses(use)) {
            missedBehind.add(use);
        } else if (isMissed(use, tried.subList(few.size(), tried.size()), asking)) {
            missed.add(use);
        } else {
            notMissed.add(use);
        }
    }

    private boolean isMissed(Use use, List<Case> cases, Asking asking) {
        switchedOff.switchOff(use);
        readAnew();
        try {
            return cases.stream().anyMatch(one -> asking.mismatch(one.question(), one.who()) != null);
        } finally {
            switchedOff.switchOff(null);
            readAnew();
        }
    }

    /** Writes something that tells nothing, so that what is kept until the next write is read anew. */
    private void readAnew() {
        try (Session session = driver.session()) {
            session.run("MERGE (turn:Turn {id: 'turn'}) SET turn.at = randomUUID()")
                    .consume();
        }
    }

    /** Those that were asked first, and then as many of all, so that everybody is among those who asked; each once. */
    private static List<Case> tried(Set<Case> cases) {
        List<Case> drawn = new ArrayList<>(cases);
        Collections.shuffle(drawn, new Random(FIRST_WORLD));
        return Stream.concat(cases.stream().limit(MOST_TRIED), drawn.stream().limit(MOST_TRIED))
                .distinct()
                .toList();
    }

    /** The paths on which it is noticed when somebody who may see nothing is told what an auditor is, or where auditors do nothing what others are. */
    private static Set<String> noticed(World world, List<Question> questions, Asking asking) {
        Set<String> noticed = new HashSet<>();
        List<Somebody> others = Stream.concat(Stream.of(Somebody.AUDITOR), world.everybody().stream())
                .distinct()
                .toList();
        for (Somebody other : others) {
            for (Question question : questions) {
                if (!noticed.contains(question.path()) && asking.mismatch(question, Somebody.RESIDENT, other) != null) {
                    noticed.add(question.path());
                }
            }
        }
        return noticed;
    }
}
