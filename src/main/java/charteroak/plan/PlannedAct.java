package charteroak.plan;

import charteroak.agreement.Act;
import charteroak.agreement.LicensedUser;
import charteroak.agreement.Term;
import charteroak.catalog.Agency;
import charteroak.negotiation.DraftInput;
import charteroak.negotiation.ScheduleInput;
import charteroak.visibility.Withheld;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A business act as someone would ask for it; each mutation uses the fields it needs.
 *
 * @param document the number of the agreement or, in a project, of the project
 * @param actId the id to ask with; what the act makes gets ids that follow from it
 * @param schedule the schedule it is about, by public id
 * @param user the user it is about or makes
 * @param adds what is granted by it
 * @param needs what must be true before it is done, which only a person can settle; null when it is a formality
 */
record PlannedAct(
        Mutation mutation,
        String document,
        Agency by,
        LocalDate effectiveOn,
        String actId,
        @Nullable String schedule,
        @Nullable String condition,
        @Nullable Agency party,
        @Nullable LicensedUser user,
        Act.@Nullable Determination determination,
        @Nullable LocalDate termTo,
        List<Term> terms,
        List<ScheduleInput> adds,
        @Nullable DraftInput draft,
        Act.@Nullable Vote vote,
        @Nullable String finding,
        @Nullable String note,
        @Nullable String needs) {

    static PlannedAct of(Mutation mutation, String document, Agency by, LocalDate on, String actId) {
        return new PlannedAct(
                mutation, document, by, on, actId, null, null, null, null, null, null, List.of(), List.of(), null, null,
                null, null, null);
    }

    PlannedAct schedule(String id) {
        return new PlannedAct(
                mutation,
                document,
                by,
                effectiveOn,
                actId,
                id,
                condition,
                party,
                user,
                determination,
                termTo,
                terms,
                adds,
                draft,
                vote,
                finding,
                note,
                needs);
    }

    PlannedAct condition(String code) {
        return new PlannedAct(
                mutation,
                document,
                by,
                effectiveOn,
                actId,
                schedule,
                code,
                party,
                user,
                determination,
                termTo,
                terms,
                adds,
                draft,
                vote,
                finding,
                note,
                needs);
    }

    PlannedAct party(Agency other) {
        return new PlannedAct(
                mutation,
                document,
                by,
                effectiveOn,
                actId,
                schedule,
                condition,
                other,
                user,
                determination,
                termTo,
                terms,
                adds,
                draft,
                vote,
                finding,
                note,
                needs);
    }

    PlannedAct user(LicensedUser person) {
        return new PlannedAct(
                mutation,
                document,
                by,
                effectiveOn,
                actId,
                schedule,
                condition,
                party,
                person,
                determination,
                termTo,
                terms,
                adds,
                draft,
                vote,
                finding,
                note,
                needs);
    }

    PlannedAct determination(Act.Determination what) {
        return new PlannedAct(
                mutation,
                document,
                by,
                effectiveOn,
                actId,
                schedule,
                condition,
                party,
                user,
                what,
                termTo,
                terms,
                adds,
                draft,
                vote,
                finding,
                note,
                needs);
    }

    PlannedAct changing(@Nullable LocalDate lastDay, List<Term> clauses, List<ScheduleInput> granted) {
        return new PlannedAct(
                mutation,
                document,
                by,
                effectiveOn,
                actId,
                schedule,
                condition,
                party,
                user,
                determination,
                lastDay,
                List.copyOf(clauses),
                List.copyOf(granted),
                draft,
                vote,
                finding,
                note,
                needs);
    }

    PlannedAct draft(DraftInput paper) {
        return new PlannedAct(
                mutation,
                document,
                by,
                effectiveOn,
                actId,
                schedule,
                condition,
                party,
                user,
                determination,
                termTo,
                terms,
                adds,
                paper,
                vote,
                finding,
                note,
                needs);
    }

    PlannedAct vote(Act.Vote how) {
        return new PlannedAct(
                mutation,
                document,
                by,
                effectiveOn,
                actId,
                schedule,
                condition,
                party,
                user,
                determination,
                termTo,
                terms,
                adds,
                draft,
                how,
                finding,
                note,
                needs);
    }

    PlannedAct resolving(String id, String how) {
        return new PlannedAct(
                mutation,
                document,
                by,
                effectiveOn,
                actId,
                schedule,
                condition,
                party,
                user,
                determination,
                termTo,
                terms,
                adds,
                draft,
                vote,
                id,
                how,
                needs);
    }

    PlannedAct needing(String what) {
        return new PlannedAct(
                mutation,
                document,
                by,
                effectiveOn,
                actId,
                schedule,
                condition,
                party,
                user,
                determination,
                termTo,
                terms,
                adds,
                draft,
                vote,
                finding,
                note,
                what);
    }

    PlannedAct on(LocalDate day) {
        return new PlannedAct(
                mutation,
                document,
                by,
                day,
                actId,
                schedule,
                condition,
                party,
                user,
                determination,
                termTo,
                terms,
                adds,
                draft,
                vote,
                finding,
                note,
                needs);
    }

    /** The ids of the schedules it makes, in the order it adds them. */
    /** Whether the act cannot be told without naming what is withheld. */
    boolean isGivenAwayBy(Withheld withheld) {
        return withheld.is(document)
                || withheld.isNamedIn(schedule)
                || withheld.isNamedIn(note)
                || withheld.isNamedIn(needs)
                || (draft != null
                        && draft.under() != null
                        && draft.under().stream().anyMatch(withheld::is));
    }

    /** The same without the elements and datasets that are withheld. */
    PlannedAct without(Withheld withheld) {
        return new PlannedAct(
                mutation,
                document,
                by,
                effectiveOn,
                actId,
                schedule,
                condition,
                party,
                user,
                determination,
                termTo,
                terms,
                adds.stream().map(granted -> granted.without(withheld::is)).toList(),
                draft,
                vote,
                finding,
                note,
                needs);
    }

    List<String> scheduleIds() {
        String slug = slug(document);
        return mutation == Mutation.ADD_SCHEDULE
                ? List.of("schedule-%s-%s".formatted(slug, actId))
                : IntStream.rangeClosed(1, adds.size())
                        .mapToObj(at -> "schedule-%s-%s-%d".formatted(slug, actId, at))
                        .toList();
    }

    static String slug(String number) {
        return number.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
