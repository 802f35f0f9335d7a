package charteroak.agreements.act;

import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.ballot.Ballot;
import charteroak.agreements.clause.Term;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.ground.store.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that acts of some kinds say beside their header, by the name under which the audit trail tells it. An act that does not say it
 * says null, an empty list or false.
 */
public final class Particular<T> {

    public static final Particular<LocalDate> TERM_TO = property("termTo", Act::termTo, Row::optionalDay);
    public static final Particular<AgencyId> CONCERNS = link("concernsId", Act::concernsId, "CONCERNS", AgencyId::new);
    public static final Particular<ScheduleId> SCHEDULE =
            link("scheduleId", Act::scheduleId, "ON_SCHEDULE", ScheduleId::new);
    public static final Particular<ActId> VOIDS = link("voidsId", Act::voidsId, "VOIDS", ActId::new);
    public static final Particular<List<ScheduleId>> ADDS = links("addsIds", Act::addsIds, "ADDS", ScheduleId::new);
    public static final Particular<List<ScheduleId>> ENDS = links("endsIds", Act::endsIds, "ENDS", ScheduleId::new);
    public static final Particular<String> CONDITION = property("condition", Act::condition, Row::optionalText);
    public static final Particular<Act.Determination> DETERMINATION = property(
            "determination", Act::determination, (row, name) -> row.optionalWord(name, Act.Determination.class));
    public static final Particular<LocalDate> UNTIL = property("until", Act::until, Row::optionalDay);
    public static final Particular<Act.Vote> VOTE =
            property("vote", Act::vote, (row, name) -> row.optionalWord(name, Act.Vote.class));
    public static final Particular<Ballot> BALLOT =
            property("ballot", Act::ballot, (row, name) -> Ballot.of(row).orElse(null));
    public static final Particular<String> MEETING = property("meeting", Act::meeting, Row::optionalText);
    public static final Particular<String> FINDING = property("findingId", Act::findingId, Row::optionalText);
    public static final Particular<String> USER = link("userId", Act::userId, "OF_USER");
    public static final Particular<List<Term>> TERMS = property("terms", Act::terms, (row, name) -> Term.of(row));
    public static final Particular<ActId> AMENDMENT = link("amendmentId", Act::amendmentId, "SIGNS", ActId::new);
    public static final Particular<Boolean> UNSIGNED = property("unsigned", Act::unsigned, Row::flag);

    static final List<Particular<?>> ALL = List.of(
            TERM_TO,
            CONCERNS,
            SCHEDULE,
            VOIDS,
            ADDS,
            ENDS,
            CONDITION,
            DETERMINATION,
            UNTIL,
            VOTE,
            BALLOT,
            MEETING,
            FINDING,
            USER,
            TERMS,
            AMENDMENT,
            UNSIGNED);

    private final String name;
    private final Function<Act, @Nullable T> of;
    private final BiFunction<Row, Map<String, List<String>>, @Nullable T> kept;

    private Particular(
            String name, Function<Act, @Nullable T> of, BiFunction<Row, Map<String, List<String>>, @Nullable T> kept) {
        this.name = name;
        this.of = of;
        this.kept = kept;
    }

    /** What the node of an act holds. */
    private static <T> Particular<T> property(
            String name, Function<Act, @Nullable T> of, BiFunction<Row, String, @Nullable T> kept) {
        return new Particular<>(name, of, (row, links) -> kept.apply(row, name));
    }

    /** What the node of an act is linked to. */
    private static Particular<String> link(String name, Function<Act, @Nullable String> of, String type) {
        return link(name, of, type, Function.identity());
    }

    private static <I> Particular<I> link(
            String name, Function<Act, @Nullable I> of, String type, Function<String, I> kind) {
        return new Particular<>(
                name,
                of,
                (row, links) ->
                        links.containsKey(type) ? kind.apply(links.get(type).getFirst()) : null);
    }

    private static <I> Particular<List<I>> links(
            String name, Function<Act, List<I>> of, String type, Function<String, I> kind) {
        return new Particular<>(
                name,
                of::apply,
                (row, links) ->
                        links.getOrDefault(type, List.of()).stream().map(kind).toList());
    }

    String name() {
        return name;
    }

    @Nullable
    T of(Act act) {
        return of.apply(act);
    }

    /** What a kept act says, given its node and the ids of what that is linked to, by the type of the link. */
    @Nullable
    T kept(Row row, Map<String, List<String>> links) {
        return kept.apply(row, links);
    }
}
