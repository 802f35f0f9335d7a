package charteroak.agreements.agreement;

import charteroak.agreements.agreement.AgreementInterval.Force;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A run of days, the first and last included, on which an agreement would stand otherwise than it does; a null bound is open. */
public record ForceChange(
        @Nullable LocalDate from, @Nullable LocalDate until, Force before, Force after) {

    /** All days on which an agreement would stand otherwise, in order. */
    public static List<ForceChange> between(Standing before, Standing after) {
        Set<LocalDate> turns = new TreeSet<>(before.turns());
        turns.addAll(after.turns());
        return Days.runs(
                        turns,
                        day -> List.of(AgreementInterval.forceOn(before, day), AgreementInterval.forceOn(after, day)))
                .stream()
                .filter(run -> run.so().getFirst() != run.so().getLast())
                .map(run -> new ForceChange(
                        run.span().from(),
                        run.span().until(),
                        run.so().getFirst(),
                        run.so().getLast()))
                .toList();
    }
}
