package charteroak.judgement.trial;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.agreement.LicensedUser;
import charteroak.agreements.clause.Term;
import charteroak.agreements.formality.DraftInput;
import charteroak.agreements.formality.ScheduleInput;
import charteroak.catalogue.catalog.Agency;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an act says besides who does it, when, and on which document. */
public sealed interface Particulars {

    /** No particulars. */
    record None() implements Particulars {}

    /** A schedule and, when counsel attests one, a condition. */
    record OfSchedule(ScheduleId scheduleId, @Nullable String condition) implements Particulars {}

    /** The amendment that is signed, by public id. */
    record OfAmendment(ActId amendmentId) implements Particulars {}

    /** The party that the act concerns. */
    record OfParty(Agency party) implements Particulars {}

    /** The user that the act is about, or names. */
    record OfUser(LicensedUser user) implements Particulars {}

    /** A review board's determination. */
    record Determined(Act.Determination determination) implements Particulars {}

    /** An agency's vote. */
    record Voted(Act.Vote vote) implements Particulars {}

    /** The finding that is resolved, and how. */
    record Resolved(String findingId, String note) implements Particulars {}

    /** The document that is drafted. */
    record Drafted(DraftInput draft) implements Particulars {}

    /**
     * What a document says from then on.
     *
     * @param termTo the new last day; null when it stays as it is
     * @param adds the schedules that are added
     */
    record Changed(@Nullable LocalDate termTo, List<Term> terms, List<ScheduleInput> adds) implements Particulars {

        public Changed {
            terms = List.copyOf(terms);
            adds = List.copyOf(adds);
        }

        public static Changed adding(ScheduleInput schedule) {
            return new Changed(null, List.of(), List.of(schedule));
        }
    }
}
