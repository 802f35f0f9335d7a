package charteroak.agreements.request;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Act.Kind;
import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.act.WrittenAct;
import charteroak.agreements.agreement.CountingActs;
import charteroak.agreements.project.ProjectStage;
import charteroak.agreements.request.WalkSteps.Attempt;
import charteroak.agreements.request.WalkedMoves.Place;
import charteroak.agreements.request.WalkedProgram.Told;
import charteroak.ground.api.Caller;
import charteroak.ground.api.Outcome;
import charteroak.ground.work.WorkKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * One request from its first draft on. People do at random what they are told, what they may choose, what is none of their business, and two
 * things at once; then what they are told alone, until nothing can follow.
 */
final class Walk {

    private static final int FEWEST_STEPS = 15;
    private static final int MORE_STEPS = 70;
    private static final int STEPS_TO_THE_END = 150;
    private static final WalkedMoves MOVES = new WalkedMoves();

    private final WalkedProgram program;
    private final Random random;
    private final WalkPeople people;
    private final ProjectId project;
    /** Whether it asks for the same again as a project that is over, so that its form is handed in at once. */
    private final boolean isRepeat;

    private final WalkSteps steps;
    private final Set<ProjectStage> seen = EnumSet.of(ProjectStage.DRAFT);
    private final List<String> story = new ArrayList<>();
    private Place place = new Place(ProjectStage.DRAFT, null);
    private Map<ActId, Act> acts = new LinkedHashMap<>();
    private long trailEnd;

    /** Where the random part of it ended. */
    ProjectStage turned = ProjectStage.DRAFT;

    /** How often two did something at once, and how often both were accepted. */
    int together;

    int bothAccepted;

    Walk(long seed, WalkedProgram program) {
        this.program = program;
        this.random = new Random(seed);
        this.people = new WalkPeople("walk-" + seed, random);
        this.isRepeat = seed % 3 == 0;
        Outcome<ProjectId> begun = isRepeat
                ? program.writing().repeat("WAR", WalkGraph.BEFORE, people.author)
                : program.writing().begin("WAR", "A walk", people.author);
        this.project = ((Outcome.Done<ProjectId>) begun).result();
        if (seed % 2 == 0) {
            assertThat(program.writing()
                            .join(project, people.author, people.coAuthor)
                            .isRefused())
                    .as("a colleague joins")
                    .isFalse();
        }
        this.steps = new WalkSteps(program, people, new WalkInputs(project, program.today(), random), project);
        this.trailEnd = program.trailEnd();
    }

    /** What happened in it, the latest last. */
    String story() {
        return String.join("\n  ", story.subList(Math.max(0, story.size() - 25), story.size()));
    }

    Place place() {
        return place;
    }

    Set<ProjectStage> seen() {
        return seen;
    }

    List<Act> acts() {
        return List.copyOf(acts.values());
    }

    void walk() {
        int last = FEWEST_STEPS + random.nextInt(MORE_STEPS);
        for (int step = 0; step < last && !isOver(); step++) {
            List<Told> told = toldOf();
            int dice = random.nextInt(100);
            if (dice < 60) {
                assertThat(take(told(told, false)))
                        .as("what is told is accepted")
                        .isTrue();
            } else {
                if (random.nextInt(3) == 0) {
                    Attempt waiting = told(told, true);
                    assertThat(program.undone(waiting::isAccepted))
                            .as("%s is told at %s and accepted", waiting.what(), place)
                            .isTrue();
                }
                if (dice < 78) {
                    take(steps.choice());
                } else if (dice < 90) {
                    take(steps.anything());
                } else {
                    takeTogether(told(told, false), other(told));
                }
            }
        }
        turned = place.stage();
        for (int step = 0; step < STEPS_TO_THE_END && !isOver(); step++) {
            assertThat(take(told(toldOf(), true)))
                    .as("what is told is accepted")
                    .isTrue();
        }
        assertThat(isOver())
                .as("after %d steps that were told it is over, not at %s", STEPS_TO_THE_END, place)
                .isTrue();
    }

    /** Whether nothing can follow, and whoever asked was told. */
    private boolean isOver() {
        return switch (place.stage()) {
            case CLOSED, WITHDRAWN -> true;
            case REJECTED ->
                new CountingActs(
                                acts.values().stream()
                                        .filter(act -> act.subjectId().equals(project))
                                        .toList(),
                                Instant.MAX)
                        .inEffect().stream().anyMatch(act -> act.kind() == Kind.DECISION_COMMUNICATED);
            default -> false;
        };
    }

    /** What the first of the seated people who is told anything is told; they are asked in any order. */
    private List<Told> toldOf() {
        List<Caller> asked = new ArrayList<>(people.seated);
        Collections.shuffle(asked, random);
        Optional<List<Told>> told = asked.stream()
                .map(program::told)
                .filter(each -> !each.isEmpty())
                .findFirst();
        assertThat(told).as("what somebody is told at %s", place).isPresent();
        return told.orElseThrow();
    }

    private Attempt told(List<Told> told, boolean inFavor) {
        return steps.doing(told.get(random.nextInt(told.size())), inFavor);
    }

    /** What somebody else does at the same time: the same, something else that is told, or what stops or ends a request. */
    private Attempt other(List<Told> told) {
        return switch (random.nextInt(20)) {
            case 0 -> steps.withdrawal();
            case 1, 2 -> steps.suspension();
            case 3, 4, 5 -> steps.choice();
            default -> told(told, true);
        };
    }

    /** Lets somebody try something, and tells whether it was accepted. */
    private boolean take(Attempt attempt) {
        Place from = place;
        Outcome<?> outcome = attempt.doing().get();
        Map<ActId, Act> after = read();
        List<Act> made = made(after);
        List<String> told = program.toldSince(trailEnd);
        String as = "%s at %s: %s".formatted(attempt.what(), from, outcome);
        story.add("%s -> %s".formatted(as.length() > 200 ? as.substring(0, 200) : as, place));
        assertThat(after.keySet()).as("no act is lost by %s", as).containsAll(acts.keySet());
        if (outcome instanceof Outcome.Done<?>(WrittenAct written) && written.act() != null) {
            assertThat(made).as("the acts of %s", as).hasSize(1);
            Act act = made.getFirst();
            assertThat(act.id()).isEqualTo(written.act().id());
            assertThat(told)
                    .as("the trail of %s", as)
                    .containsExactly(act.kind() + " " + act.subjectId().value());
            assertThat(MOVES.fault(from, act, place, seen)).as(as).isEmpty();
        } else {
            assertThat(made).as("the acts of %s", as).isEmpty();
            assertThat(place).as(as).isEqualTo(from);
            if (outcome.isRefused()) {
                assertThat(told).as("what was refused leaves nothing: %s", as).isEmpty();
            }
        }
        goOn(after);
        return !outcome.isRefused() && (!isWritten(attempt) || take(handingIn()));
    }

    /** A form that is written is handed in. */
    private static boolean isWritten(Attempt attempt) {
        return attempt.what().startsWith(WorkKind.FORM_TO_WRITE.name());
    }

    private Attempt handingIn() {
        return steps.handingIn(place.stage() == ProjectStage.DRAFT && !isRepeat);
    }

    /** What two attempts come to. */
    private record Both(boolean first, boolean second, Place place) {}

    /** Lets two people try something at the same time: what comes of it is what would come of one after the other. */
    private void takeTogether(Attempt one, Attempt other) {
        Both inOrder = program.undone(() -> new Both(one.isAccepted(), other.isAccepted(), program.place(project)));
        Both reversed = program.undone(() -> {
            boolean second = other.isAccepted();
            return new Both(one.isAccepted(), second, program.place(project));
        });
        List<Boolean> accepted = atOnce(one, other);
        Map<ActId, Act> after = read();
        Both both = new Both(accepted.getFirst(), accepted.getLast(), place);
        String as = "%s together with %s".formatted(one.what(), other.what());
        story.add("%s: %s".formatted(as, both));
        assertThat(both).as(as).isIn(inOrder, reversed);
        assertThat(after.keySet()).as("no act is lost by %s", as).containsAll(acts.keySet());
        List<String> made = made(after).stream()
                .map(act -> act.kind() + " " + act.subjectId().value())
                .toList();
        assertThat(program.toldSince(trailEnd).stream()
                        .filter(told -> !told.startsWith("SCHEDULE_ADDED"))
                        .toList())
                .as("the trail of %s", as)
                .containsExactlyInAnyOrderElementsOf(made);
        together++;
        bothAccepted += both.first() && both.second() ? 1 : 0;
        goOn(after);
    }

    private static List<Boolean> atOnce(Attempt one, Attempt other) {
        CyclicBarrier start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Callable<Boolean>> both = List.of(
                    () -> {
                        start.await();
                        return one.isAccepted();
                    },
                    () -> {
                        start.await();
                        return other.isAccepted();
                    });
            return threads.invokeAll(both).stream().map(Future::resultNow).toList();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private Map<ActId, Act> read() {
        place = program.place(project);
        Map<ActId, Act> all = new LinkedHashMap<>();
        for (Act act : program.acts(project)) {
            assertThat(all.put(act.id(), act)).as("each act once: %s", act).isNull();
        }
        return all;
    }

    private List<Act> made(Map<ActId, Act> after) {
        return after.values().stream()
                .filter(act -> !acts.containsKey(act.id()))
                .toList();
    }

    private void goOn(Map<ActId, Act> after) {
        acts = after;
        seen.add(place.underneath());
        trailEnd = program.trailEnd();
    }
}
