package charteroak.judgement.trial;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.agreement.LicensedUser;
import charteroak.agreements.clause.Term;
import charteroak.agreements.formality.DraftInput;
import charteroak.agreements.formality.ScheduleInput;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.permission.Deed;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.visibility.Withheld;
import charteroak.judgement.trial.Particulars.Changed;
import charteroak.judgement.trial.Particulars.Determined;
import charteroak.judgement.trial.Particulars.Drafted;
import charteroak.judgement.trial.Particulars.OfAmendment;
import charteroak.judgement.trial.Particulars.OfParty;
import charteroak.judgement.trial.Particulars.OfSchedule;
import charteroak.judgement.trial.Particulars.OfUser;
import charteroak.judgement.trial.Particulars.Resolved;
import charteroak.judgement.trial.Particulars.Voted;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A business act in the form in which a client would ask for it.
 *
 * @param document the number of the agreement, or of the project for an act in one
 * @param actId the act id to ask with; what the act makes gets ids that follow from it
 * @param needs what must be true before the act is done, which only a person can settle; null when it is a formality
 */
public record PlannedAct(
        Deed mutation,
        String document,
        Agency by,
        LocalDate effectiveOn,
        String actId,
        Particulars particulars,
        @Nullable Sentence needs) {

    public static PlannedAct of(Deed mutation, String document, Agency by, LocalDate on, String actId) {
        return new PlannedAct(mutation, document, by, on, actId, new Particulars.None(), null);
    }

    public PlannedAct saying(Particulars more) {
        return new PlannedAct(mutation, document, by, effectiveOn, actId, more, needs);
    }

    public PlannedAct needing(Sentence what) {
        return new PlannedAct(mutation, document, by, effectiveOn, actId, particulars, what);
    }

    public PlannedAct on(LocalDate day) {
        return new PlannedAct(mutation, document, by, day, actId, particulars, needs);
    }

    /** The kind of act that is recorded; empty where a draft is added to without an act. */
    Optional<Act.Kind> kind() {
        return Stream.of(Act.Kind.values())
                .filter(kind -> kind.deed() == mutation)
                .findFirst();
    }

    boolean inProject() {
        return kind().filter(Act.Kind::isDoneInProjects).isPresent();
    }

    /** Whether it states what has happened, which only a person can know and which cannot be in the future. */
    boolean statesAFact() {
        return kind().filter(Act.Kind::statesAFact).isPresent();
    }

    /** The same act; a draft is then made only under those agreements that exist. */
    PlannedAct under(Predicate<String> isThere) {
        DraftInput drafted = draft();
        return drafted == null
                        || drafted.under() == null
                        || drafted.under().stream().allMatch(isThere)
                ? this
                : saying(new Drafted(
                        drafted.under(drafted.under().stream().filter(isThere).toList())));
    }

    public @Nullable ScheduleId schedule() {
        return said(OfSchedule.class, OfSchedule::scheduleId);
    }

    public @Nullable String condition() {
        return said(OfSchedule.class, OfSchedule::condition);
    }

    public @Nullable ActId amendment() {
        return said(OfAmendment.class, OfAmendment::amendmentId);
    }

    public @Nullable Agency party() {
        return said(OfParty.class, OfParty::party);
    }

    public @Nullable LicensedUser user() {
        return said(OfUser.class, OfUser::user);
    }

    public Act.@Nullable Determination determination() {
        return said(Determined.class, Determined::determination);
    }

    public Act.@Nullable Vote vote() {
        return said(Voted.class, Voted::vote);
    }

    public @Nullable String finding() {
        return said(Resolved.class, Resolved::findingId);
    }

    public @Nullable String note() {
        return said(Resolved.class, Resolved::note);
    }

    public @Nullable DraftInput draft() {
        return said(Drafted.class, Drafted::draft);
    }

    public @Nullable LocalDate termTo() {
        return said(Changed.class, Changed::termTo);
    }

    /** What must be true before the act is done, including clauses that the parties have to write. */
    @Override
    public @Nullable Sentence needs() {
        return needs == null ? Unwritten.needs(allTerms()) : needs;
    }

    private List<Term> allTerms() {
        DraftInput drafted = draft();
        return drafted == null ? terms() : drafted.stated();
    }

    public List<Term> terms() {
        return particulars instanceof Changed changed ? changed.terms() : List.of();
    }

    public List<ScheduleInput> adds() {
        return particulars instanceof Changed changed ? changed.adds() : List.of();
    }

    /** Whether showing the act would name something withheld. */
    public boolean isGivenAwayBy(Withheld withheld) {
        DraftInput drafted = draft();
        return withheld.is(document)
                || withheld.isNamedIn(Objects.toString(schedule(), null))
                || withheld.isNamedIn(Objects.toString(amendment(), null))
                || withheld.isNamedIn(note())
                || withheld.isNamedIn(needs)
                || (drafted != null
                        && drafted.under() != null
                        && drafted.under().stream().anyMatch(withheld::is));
    }

    /** The act without withheld elements and datasets. */
    public PlannedAct without(Withheld withheld) {
        return particulars instanceof Changed changed
                ? saying(new Changed(
                        changed.termTo(),
                        changed.terms(),
                        changed.adds().stream()
                                .map(granted -> granted.without(withheld::is))
                                .toList()))
                : this;
    }

    /** The ids of the schedules that the act makes, in order. */
    public List<ScheduleId> scheduleIds() {
        AgreementId id = AgreementId.numbered(document);
        return mutation == Deed.ADD_SCHEDULE
                ? List.of(ScheduleId.keyed(id, actId))
                : IntStream.rangeClosed(1, adds().size())
                        .mapToObj(at -> ScheduleId.keyed(id, actId + "-" + at))
                        .toList();
    }

    private <P extends Particulars, T> @Nullable T said(Class<P> kind, Function<P, @Nullable T> read) {
        return kind.isInstance(particulars) ? read.apply(kind.cast(particulars)) : null;
    }
}
