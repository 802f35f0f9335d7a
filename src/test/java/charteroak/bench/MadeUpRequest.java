package charteroak.bench;

import charteroak.agreements.act.Act.Kind;
import charteroak.agreements.form.Handing;
import charteroak.agreements.project.ProjectStage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * A request that never was: who asks whom for what, and what was done until today. What comes after today is left out, so that it stands
 * wherever today finds it.
 */
final class MadeUpRequest {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final int OFFICE_OPENS = 9;

    /** To what an act is done: in the project, to the agreement that shares the data or to the license. */
    enum On {
        PROJECT,
        SHARING,
        LICENSE
    }

    /**
     * What one provider can grant in a schedule.
     *
     * @param bases codes of the legal bases that the schedule cites
     * @param conditions codes of the conditions that counsel attests for them
     * @param keys ids of elements by which records are matched
     * @param payload ids of elements that are asked for in turns
     */
    record Offer(
            String provider, List<String> bases, List<String> conditions, List<String> keys, List<String> payload) {}

    /** A schedule of the agreement that shares the data. */
    record Scheduled(String id, Offer offer, List<String> payload, Instant at) {}

    /** A version of the form that was handed in. */
    record Version(int number, Handing handing, LocalDate day) {}

    /** A person whom the license names. */
    record User(String id, String name, Instant at) {}

    /**
     * An act.
     *
     * @param by the code of the agency that did it
     * @param actor the name under which the trail knows who did it
     * @param said what it says beside, by the names of its node's properties
     * @param links what it is linked to, by the names under which the trail tells them
     */
    record Done(
            String id,
            On on,
            Kind kind,
            LocalDate day,
            Instant at,
            String by,
            String actor,
            Map<String, Object> said,
            Map<String, String> links) {}

    private final String key;
    private final String recipient;
    private final List<Offer> offers;
    private final LocalDate today;
    private final SplittableRandom random;
    private final LocalDate begunOn;
    private final List<Done> acts = new ArrayList<>();
    private final List<Version> versions = new ArrayList<>();
    private final List<Scheduled> schedules = new ArrayList<>();
    private final List<User> users = new ArrayList<>();
    private LocalDate day;
    private int minute;
    private ProjectStage stage = ProjectStage.DRAFT;
    private @Nullable LocalDate since;
    private @Nullable ProjectStage kept;
    private int taken;

    MadeUpRequest(
            String key,
            String recipient,
            List<Offer> offers,
            LocalDate begunOn,
            LocalDate today,
            SplittableRandom random) {
        this.key = key;
        this.recipient = recipient;
        this.offers = List.copyOf(offers);
        this.begunOn = begunOn;
        this.day = begunOn;
        this.today = today;
        this.random = random;
    }

    /** Lets some days pass, in the mean so many; the next act is never done on the same day. */
    void pass(double mean) {
        double days = -mean * Math.log(1 - random.nextDouble());
        day = day.plusDays(1 + Math.round(Math.min(days, 4 * mean)));
        minute = 0;
    }

    boolean happens(double chance) {
        return random.nextDouble() < chance;
    }

    int oneOf(int many) {
        return random.nextInt(many);
    }

    /** Whether the day that is told of lies ahead, so that nothing is done on it yet. */
    boolean isAhead() {
        return day.isAfter(today);
    }

    Instant now() {
        return day.atTime(OFFICE_OPENS, 0).plusMinutes(minute).atZone(ZONE).toInstant();
    }

    LocalDate day() {
        return day;
    }

    /** Does an act, for an agency by somebody in an office of it, unless its day lies ahead; tells the id of the act. */
    String act(On on, Kind kind, String by, String office, Map<String, Object> said, Map<String, String> links) {
        String id = "act-%s-%d".formatted(key, acts.size());
        minute++;
        if (!isAhead()) {
            acts.add(new Done(id, on, kind, day, now(), by, actor(by, office), said, links));
        }
        return id;
    }

    private String actor(String by, String office) {
        return switch (office) {
            case "operating-group-1", "operating-group-2", "hub-operator" -> "demo " + office;
            case "requester" -> author();
            default -> "demo %s-%s".formatted(by.toLowerCase(Locale.ROOT), office);
        };
    }

    /** Whoever writes the request: of each agency that asks one whom anybody at this machine may be, and others. */
    String author() {
        int which = Integer.parseInt(key) % 40;
        String name = "demo %s-requester".formatted(recipient.toLowerCase(Locale.ROOT));
        return which == 0 ? name : name + "-" + which;
    }

    void come(ProjectStage to) {
        if (!isAhead()) {
            stage = to;
            since = day;
        }
    }

    /** The work is stopped, and goes on. */
    void suspended(ProjectStage underneath) {
        if (!isAhead()) {
            kept = underneath;
        }
    }

    void lifted() {
        if (!isAhead()) {
            kept = null;
        }
    }

    void handIn(Handing handing) {
        if (!isAhead()) {
            versions.add(new Version(versions.size() + 1, handing, day));
        }
    }

    void schedule(Offer offer) {
        if (!isAhead()) {
            minute++;
            schedules.add(new Scheduled(
                    "schedule-%s-%d".formatted(key, schedules.size()), offer, payload(offers.indexOf(offer)), now()));
        }
    }

    void name(String person) {
        if (!isAhead()) {
            minute++;
            users.add(new User("user-%s-%d".formatted(key, users.size()), person, now()));
        }
    }

    /** The elements asked for of what an offer has, other ones for each request. */
    List<String> payload(int offer) {
        List<String> all = offers.get(offer).payload();
        int many = Math.min(all.size(), 6);
        int from = Math.floorMod(Integer.parseInt(key) * 7, Math.max(1, all.size()));
        List<String> some = new ArrayList<>();
        for (int at = 0; at < many; at++) {
            some.add(all.get((from + at) % all.size()));
        }
        return some;
    }

    /** Counts one more, for texts that differ. */
    int next() {
        return ++taken;
    }

    /** What its project is found by. */
    String project() {
        return "project-" + key;
    }

    String sharing() {
        return "agreement-dsa-b" + key;
    }

    String license() {
        return "agreement-dul-b" + key;
    }

    /** Its number until it is taken up. */
    String workingNumber() {
        return "D-%08d".formatted(Integer.parseInt(key));
    }

    LocalDate today() {
        return today;
    }

    String key() {
        return key;
    }

    String recipient() {
        return recipient;
    }

    List<Offer> offers() {
        return offers;
    }

    /** The agencies whose data it asks for, each once. */
    List<String> providers() {
        return offers.stream().map(Offer::provider).distinct().toList();
    }

    LocalDate begunOn() {
        return begunOn;
    }

    ProjectStage stage() {
        return kept == null ? stage : ProjectStage.SUSPENDED;
    }

    /** The day from which it stands at its stage; null for one that was only begun. */
    @Nullable
    LocalDate since() {
        return kept == null ? since : last(Kind.REQUEST_SUSPENDED);
    }

    private LocalDate last(Kind kind) {
        return acts.stream()
                .filter(act -> act.kind() == kind)
                .reduce((one, other) -> other)
                .orElseThrow()
                .day();
    }

    @Nullable
    ProjectStage kept() {
        return kept;
    }

    boolean has(Kind kind) {
        return acts.stream().anyMatch(act -> act.kind() == kind);
    }

    /** Whether it is public: its approval was told. */
    boolean isPublic() {
        return has(Kind.DECISION_COMMUNICATED)
                && !has(Kind.FOUND_NOT_VIABLE)
                && acts.stream().noneMatch(act -> act.said().containsValue("NO"));
    }

    /** The day of the first act of a kind; null where there is none. */
    @Nullable
    LocalDate first(Kind kind) {
        Map<Kind, LocalDate> days = new HashMap<>();
        acts.forEach(act -> days.putIfAbsent(act.kind(), act.day()));
        return days.get(kind);
    }

    List<Done> acts() {
        return acts;
    }

    List<Version> versions() {
        return versions;
    }

    List<Scheduled> schedules() {
        return schedules;
    }

    List<User> users() {
        return users;
    }
}
