package charteroak.judgement.trial;

import charteroak.agreements.act.Act;
import charteroak.agreements.clause.Term;
import charteroak.agreements.agreement.LicensedUser;
import charteroak.agreements.formality.DraftInput;
import charteroak.agreements.formality.ScheduleInput;
import charteroak.catalogue.catalog.Agency;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an act says besides who does it, when and on which document. */
public sealed interface Particulars {

    /** Nothing more. */
    record None() implements Particulars {}

    /** That it is about a schedule, and of which condition when counsel attests one. */
    record OfSchedule(String scheduleId, @Nullable String condition) implements Particulars {}

    /** That it signs an amendment, by the public id of its act. */
    record OfAmendment(String amendmentId) implements Particulars {}

    /** That it concerns a party. */
    record OfParty(Agency party) implements Particulars {}

    /** That it is about a user, or names one. */
    record OfUser(LicensedUser user) implements Particulars {}

    /** What a review board determined. */
    record Determined(Act.Determination determination) implements Particulars {}

    /** How an agency votes. */
    record Voted(Act.Vote vote) implements Particulars {}

    /** How a finding is settled. */
    record Resolved(String findingId, String note) implements Particulars {}

    /** The document to draft. */
    record Drafted(DraftInput draft) implements Particulars {}

    /**
     * What a document says from now on.
     *
     * @param termTo its new last day; null when it keeps the one it has
     * @param adds what is granted besides
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
