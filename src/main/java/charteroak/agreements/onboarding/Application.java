package charteroak.agreements.onboarding;

import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.meeting.AgendaItem;
import charteroak.agreements.meeting.BodyDecision;
import charteroak.agreements.meeting.Meeting;
import charteroak.agreements.onboarding.ApplicationAct.Kind;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.sentence.Reference;
import charteroak.ground.store.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An agency's application to take part. How far it has come follows from what was done about it and from what the boards decided.
 *
 * @param number the agency's code and a number, such as DPH-1
 * @param letterId the letter of intent that the head of the agency signed
 * @param why why the agency wants to take part
 * @param data what data it would bring and ask for
 * @param authority by what law it may share it
 * @param security how it keeps data safe
 * @param conflicts what could conflict with taking part
 * @param illustrative whether it was made up to show how the catalog works
 * @param acts what was done about it, in order
 * @param meetings the meetings on whose agenda it stands, the latest day first
 */
record Application(
        ApplicationId id,
        String number,
        Agency agency,
        AgreementId letterId,
        String why,
        String data,
        String authority,
        String security,
        String conflicts,
        boolean illustrative,
        List<ApplicationAct> acts,
        List<Meeting> meetings) {

    /** How far an application has come. */
    enum State {
        APPLICANT,
        UNDER_DGB_REVIEW,
        PRIVACY_REVIEW_OG,
        RECOMMENDED,
        ADMITTED,
        SIGNED,
        WITHDRAWN;

        boolean isOver() {
            return this == SIGNED || this == WITHDRAWN;
        }
    }

    static Application of(Row row, List<Meeting> meetings) {
        Row application = row.row("application");
        return new Application(
                application.id("id", ApplicationId::new),
                application.text("number"),
                Agency.of(row.row("agency")),
                row.id("letter", AgreementId::new),
                application.text("why"),
                application.text("data"),
                application.text("authority"),
                application.text("security"),
                application.text("conflicts"),
                application.flag("illustrative"),
                row.rows("acts").stream().map(ApplicationAct::of).toList(),
                meetings);
    }

    /** The application, as sentences name it. */
    Reference named() {
        return new Reference(Reference.Kind.APPLICATION, id.value(), number);
    }

    public State state() {
        if (has(Kind.WITHDRAWN)) {
            return State.WITHDRAWN;
        }
        if (has(Kind.JOINED)) {
            return State.SIGNED;
        }
        if (carriedOn(AgendaItem.Kind.ADMISSION).isPresent()) {
            return State.ADMITTED;
        }
        if (carriedOn(AgendaItem.Kind.APPLICATION).isPresent()) {
            return State.RECOMMENDED;
        }
        if (openConcern().isPresent()) {
            return State.PRIVACY_REVIEW_OG;
        }
        return has(Kind.LETTER_RECEIVED) ? State.UNDER_DGB_REVIEW : State.APPLICANT;
    }

    /** The day on which it came to where it stands. */
    public LocalDate since() {
        return switch (state()) {
            case RECOMMENDED -> carriedOn(AgendaItem.Kind.APPLICATION).orElseThrow();
            case ADMITTED -> carriedOn(AgendaItem.Kind.ADMISSION).orElseThrow();
            case SIGNED -> joinedOn().orElseThrow();
            case APPLICANT, UNDER_DGB_REVIEW, PRIVACY_REVIEW_OG, WITHDRAWN ->
                acts.getLast().effectiveOn();
        };
    }

    /** The day on which the last who had to signed the joinder, from which on the agency takes part; empty before that. */
    public Optional<LocalDate> joinedOn() {
        return last(Kind.JOINED).map(ApplicationAct::effectiveOn);
    }

    /** The number of the memorandum that the agency joined; null before that. */
    @Nullable
    String joinedMemorandum() {
        return last(Kind.JOINED).map(ApplicationAct::memorandum).orElse(null);
    }

    /** The privacy concern that was not answered yet. */
    Optional<ApplicationAct> openConcern() {
        return acts.stream()
                .filter(act -> act.isOf(Kind.CONCERN_RAISED) || act.isOf(Kind.CONCERN_ANSWERED))
                .reduce((earlier, later) -> later)
                .filter(act -> act.isOf(Kind.CONCERN_RAISED));
    }

    /** Who has signed the joinder to a memorandum, by code, each with the day. */
    TreeMap<String, LocalDate> signatures(String number) {
        TreeMap<String, LocalDate> signed = new TreeMap<>();
        acts.stream()
                .filter(act -> act.isOf(Kind.JOINDER_SIGNED) && number.equals(act.memorandum()))
                .forEach(act -> signed.put(act.by(), act.effectiveOn()));
        return signed;
    }

    /** Whether the seats that the agency fills itself are named: its member of the Data Governing Board, and its stewards. */
    boolean isSeated() {
        return has(Kind.MEMBER_NAMED) && has(Kind.STEWARDS_NAMED);
    }

    boolean has(Kind kind) {
        return last(kind).isPresent();
    }

    Optional<ApplicationAct> last(Kind kind) {
        return acts.stream().filter(act -> act.isOf(kind)).reduce((earlier, later) -> later);
    }

    /** The sort of item as which it waits for a board; empty where it waits for none. */
    Optional<AgendaItem.Kind> awaitsBoard() {
        return switch (state()) {
            case UNDER_DGB_REVIEW -> Optional.of(AgendaItem.Kind.APPLICATION);
            case RECOMMENDED -> Optional.of(AgendaItem.Kind.ADMISSION);
            case APPLICANT, PRIVACY_REVIEW_OG, ADMITTED, SIGNED, WITHDRAWN -> Optional.empty();
        };
    }

    /** Whether a meeting that is still to decide has it on its agenda, as what it waits for now. */
    boolean isOnAnAgenda() {
        AgendaItem.Kind kind = awaitsBoard().orElse(null);
        return meetings.stream()
                .filter(meeting ->
                        Set.of(Meeting.State.CALLED, Meeting.State.OPENED).contains(meeting.state()))
                .filter(meeting -> decisions(meeting, kind).findAny().isEmpty())
                .anyMatch(meeting -> meeting.agenda().stream().anyMatch(item -> isThis(item, kind)));
    }

    /** The place of the application among others: by the day on which it was sent. */
    String key() {
        return key(acts.getFirst().effectiveOn(), number);
    }

    static String key(LocalDate sentOn, String number) {
        return sentOn + " " + number;
    }

    /** When something was done last. */
    Instant lastActAt() {
        return acts.getLast().recordedAt();
    }

    /** The day of the meeting that decided on it for good. */
    private Optional<LocalDate> carriedOn(AgendaItem.Kind kind) {
        return meetings.stream()
                .filter(meeting -> decisions(meeting, kind).anyMatch(BodyDecision::isCarried))
                .map(Meeting::heldOn)
                .findFirst();
    }

    private Stream<BodyDecision> decisions(Meeting meeting, AgendaItem.@Nullable Kind kind) {
        Predicate<BodyDecision> wanted = decision -> isThis(decision.item(), kind);
        return meeting.decisions().stream().filter(wanted);
    }

    private boolean isThis(AgendaItem item, AgendaItem.@Nullable Kind kind) {
        Reference about = item.about();
        return item.kind() == kind && about != null && Objects.equals(about.id(), id.value());
    }
}
