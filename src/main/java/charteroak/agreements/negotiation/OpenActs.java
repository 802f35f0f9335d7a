package charteroak.agreements.negotiation;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.ActEntry;
import charteroak.agreements.act.ActHeader;
import charteroak.agreements.act.Acts;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.act.Particular;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.Party;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.formality.AdditionFormalities;
import charteroak.agreements.formality.AgreementActInput;
import charteroak.agreements.formality.Formalities;
import charteroak.agreements.formality.ScheduleInput;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.api.Caller;
import charteroak.ground.permission.Deed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the acts that would be accepted if a caller did them to an agreement today: by the mandate and the formalities that decide of the act itself. */
@Component
record OpenActs(Mandate mandate, Drafts drafts, Clock clock) {

    private static final List<Act.Kind> KINDS = Arrays.stream(Act.Kind.values())
            .filter(kind -> kind.isDoneToAgreements() && kind != Act.Kind.DRAFTED)
            .toList();
    private static final ActId NOT_DONE = ActId.keyed("not-done");
    private static final String ANY_REASON = "Any reason.";

    List<OpenAct> of(Dossier dossier, Caller caller) {
        if (!caller.signedIn()) {
            return List.of();
        }
        Occasion occasion = new Occasion(dossier, caller, LocalDate.now(clock), new HashMap<>());
        return Stream.concat(KINDS.stream().flatMap(kind -> ofKind(kind, occasion)), additions(occasion))
                .toList();
    }

    private Stream<OpenAct> ofKind(Act.Kind kind, Occasion occasion) {
        return occasion.dossier().agencies().stream()
                .filter(by -> mandate.refusal(kind, occasion.input(by), occasion.caller())
                        .isEmpty())
                .flatMap(by -> candidates(kind, OpenAct.of(kind.deed(), by), occasion))
                .filter(open -> isAccepted(kind, open, occasion));
    }

    private Stream<OpenAct> candidates(Act.Kind kind, OpenAct open, Occasion occasion) {
        Dossier dossier = occasion.dossier();
        return switch (kind.shape()) {
            case PLAIN, AMENDMENT, DETERMINATION -> Stream.of(open);
            case PARTY -> dossier.agencies().stream().map(open::about);
            case SCHEDULE -> ownSchedules(open, dossier).map(open::on);
            case CONDITION ->
                ownSchedules(open, dossier)
                        .flatMap(schedule -> attestable(schedule, occasion).stream()
                                .sorted()
                                .map(code -> open.on(schedule).attesting(code)));
            case SIGNATURE ->
                Stream.concat(
                        Stream.of(open),
                        occasion.standing().amendments().waiting().stream().map(open::signing));
            case USER -> dossier.users().stream().map(open::about);
            case VOIDING ->
                dossier.acts().stream()
                        .filter(act -> open.by().id().equals(act.byId()))
                        .map(open::voiding);
            case VOTE, FINDING -> Stream.empty();
        };
    }

    private static Stream<Schedule> ownSchedules(OpenAct open, Dossier dossier) {
        return dossier.schedules().stream().filter(schedule -> open.by().equals(schedule.provider()));
    }

    private Set<String> attestable(Schedule schedule, Occasion occasion) {
        return occasion.attestable()
                .computeIfAbsent(
                        schedule,
                        asked -> drafts.attestable(
                                asked.id(),
                                code -> occasion.standing()
                                        .clause(code, occasion.today())
                                        .isPresent()));
    }

    private boolean isAccepted(Act.Kind kind, OpenAct open, Occasion occasion) {
        Dossier dossier = occasion.dossier();
        Act act = act(kind, open, occasion);
        Schedule schedule = open.schedule();
        Set<String> attestable =
                schedule == null || open.condition() == null ? Set.of() : attestable(schedule, occasion);
        return Formalities.refusal(dossier, occasion.standing(), act, dossier.agencies(), attestable, occasion.today())
                .or(() -> mandate.refusal(act, occasion.input(open.by()), dossier, occasion.caller()))
                .isEmpty();
    }

    private Act act(Act.Kind kind, OpenAct open, Occasion occasion) {
        Dossier dossier = occasion.dossier();
        ActHeader header = new ActHeader(
                NOT_DONE,
                dossier.agreement().id(),
                occasion.today(),
                Acts.after(dossier.acts(), clock.instant()),
                open.by().id(),
                ANY_REASON);
        ActEntry entry = open.into(new ActEntry(header, kind));
        return switch (kind) {
            case AMENDED ->
                entry.saying(Particular.TERM_TO, occasion.anyLastDay()).act();
            case IRB_DETERMINED ->
                entry.saying(Particular.DETERMINATION, Act.Determination.EXEMPT).act();
            case PARTY_WITHDREW ->
                entry.saying(Particular.CONCERNS, open.by().id()).act();
            default -> entry.act();
        };
    }

    private Stream<OpenAct> additions(Occasion occasion) {
        Dossier dossier = occasion.dossier();
        return Stream.concat(
                AdditionFormalities.signed(dossier).isPresent() ? Stream.empty() : addingSchedules(occasion),
                AdditionFormalities.notALicense(dossier, clock.instant(), occasion.today())
                                .or(() -> mandate.refusalToName(dossier, occasion.caller()))
                                .isPresent()
                        ? Stream.empty()
                        : dossier.agencies(Party.Role.LICENSEE).stream()
                                .map(by -> OpenAct.of(Deed.NAME_LICENSED_USER, by)));
    }

    private Stream<OpenAct> addingSchedules(Occasion occasion) {
        Dossier dossier = occasion.dossier();
        AgreementKind kind = dossier.agreement().kind();
        return (switch (kind) {
                    case DSA -> dossier.agencies(Party.Role.PROVIDER);
                    case DUL -> dossier.agencies();
                    case EMOU, LETTER_OF_INTENT -> List.<Agency>of();
                })
                .stream()
                        .filter(provider -> mandate.refusalToAdd(emptySchedule(provider), occasion.caller())
                                .isEmpty())
                        .map(provider -> OpenAct.of(Deed.ADD_SCHEDULE, provider));
    }

    private static ScheduleInput emptySchedule(Agency provider) {
        return new ScheduleInput(provider.code(), List.of(), null, null, null, null, null, null);
    }

    /** Who might do what to which agreement on which day, with the conditions that counsel can attest for its schedules, as they are looked up. */
    private record Occasion(
            Dossier dossier, Standing standing, Caller caller, LocalDate today, Map<Schedule, Set<String>> attestable) {

        Occasion(Dossier dossier, Caller caller, LocalDate today, Map<Schedule, Set<String>> attestable) {
            this(dossier, dossier.knownAt(Instant.MAX), caller, today, attestable);
        }

        AgreementActInput input(Agency by) {
            return new AgreementActInput.ToDocument(null, dossier.agreement().number(), by.code(), today, ANY_REASON);
        }

        LocalDate anyLastDay() {
            LocalDate first = Objects.requireNonNullElse(dossier.agreement().termFrom(), today);
            return first.isAfter(today) ? first : today;
        }
    }
}
