package charteroak.agreements.request;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.ActEntry;
import charteroak.agreements.act.ActHeader;
import charteroak.agreements.act.ActRegister;
import charteroak.agreements.act.ActRegister.Accepted;
import charteroak.agreements.act.Acts;
import charteroak.agreements.act.Particular;
import charteroak.agreements.act.WrittenAct;
import charteroak.agreements.archive.Archive;
import charteroak.agreements.formality.ProjectActInput;
import charteroak.agreements.meeting.VotesInMeetings;
import charteroak.agreements.project.Project;
import charteroak.agreements.project.Register;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.api.Caller;
import charteroak.ground.api.Outcome;
import charteroak.ground.api.UserError;
import charteroak.ground.api.UserError.Code;
import charteroak.ground.audit.Recording;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.visibility.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Records votes, releases, destruction, reviews and publication in projects: one writer at a time, each act once. */
@Service
record Proceedings(
        Archive archive,
        ActRegister actRegister,
        Recording recording,
        Register register,
        ProceedingFacts facts,
        CircumstancesNow circumstances,
        Entitlement entitlement,
        BroughtAlong brought,
        VotesInMeetings votes,
        Clock clock) {

    /** Records one act, or answers why not; a refused one leaves nothing behind. */
    Outcome<WrittenAct> act(Act.Kind kind, ProjectActInput input, Caller caller) {
        return recording.unless(
                entitlement.refusal(kind, input.by(), caller).or(input::refusalOfTexts),
                () -> within(kind, input, caller));
    }

    private Outcome<WrittenAct> within(Act.Kind kind, ProjectActInput input, Caller caller) {
        Project project = register.project(input.project(), Viewer.of(caller)).orElse(null);
        if (project == null) {
            return Outcome.refused(Sentence.of("request.noProject"), "project", Code.NOT_FOUND);
        }
        return actRegister.enter(
                new ActRegister.Asked(kind, input, input.actId(), project.id(), caller),
                free -> accepted(kind, input, project, free, caller));
    }

    private Outcome<Accepted> accepted(
            Act.Kind kind, ProjectActInput input, Project project, ActRegister.Free free, Caller caller) {
        Optional<Agency> by = facts.agency(input.by());
        if (by.isEmpty()) {
            return Outcome.refused(Sentence.of("request.noAgency"), "by", Code.NOT_FOUND);
        }
        brought.hold(kind, project.id());
        LocalDate today = LocalDate.now(clock);
        LocalDate day = Objects.requireNonNullElse(input.effectiveOn(), today);
        List<Act> before = archive.actsOfProjects(List.of(project.id())).getOrDefault(project.id(), List.of());
        ActHeader header = new ActHeader(
                free.id(),
                project.id(),
                day,
                Acts.after(before, clock.instant()),
                by.get().id(),
                input.note());
        Optional<Agency> party = Optional.ofNullable(input.party()).flatMap(facts::agency);
        if (input.party() != null && party.isEmpty()) {
            return Outcome.refused(Sentence.of("request.noAgency"), "party", Code.NOT_FOUND);
        }
        Act act = input.into(new ActEntry(header, kind)
                        .saying(Particular.CONCERNS, party.map(Agency::id).orElse(null)))
                .act();
        ProjectCircumstances around = circumstances.of(project, day, before, today, Viewer.of(caller));
        return Outcome.unless(
                entitlement
                        .refusal(act, input.by(), around, caller)
                        .or(() -> ProceedingRules.refusal(around, act))
                        .or(() -> refusalOfMeeting(act, input.by(), project, Viewer.of(caller))),
                () -> new Outcome.Done<>(brought.along(around, act)));
    }

    private Optional<UserError> refusalOfMeeting(Act act, String by, Project project, Viewer viewer) {
        String meeting = act.meeting();
        return meeting == null ? Optional.empty() : votes.refusal(meeting, project, by, act.effectiveOn(), viewer);
    }
}
