package charteroak.agreements.request;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Acts;
import charteroak.agreements.act.WrittenAct;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.api.Caller;
import charteroak.ground.api.Outcome;
import charteroak.ground.api.UserError.Code;
import charteroak.ground.audit.Actor;
import charteroak.ground.audit.Chronicle;
import charteroak.ground.fingerprint.Fingerprint;
import charteroak.ground.store.GraphVersion;
import charteroak.ground.store.RetriedTransaction;
import charteroak.ground.visibility.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Records votes, releases, destruction, reviews and publication in projects: one writer at a time, each act once. */
@Service
class Proceedings {

    private final Register register;
    private final Projects projects;
    private final Acts acts;
    private final Entitlement entitlement;
    private final GraphVersion graphVersion;
    private final RetriedTransaction transaction;
    private final Chronicle chronicle;
    private final Clock clock;

    Proceedings(
            Register register,
            Projects projects,
            Acts acts,
            Entitlement entitlement,
            GraphVersion graphVersion,
            RetriedTransaction transaction,
            Chronicle chronicle,
            Clock clock) {
        this.register = register;
        this.projects = projects;
        this.acts = acts;
        this.entitlement = entitlement;
        this.graphVersion = graphVersion;
        this.transaction = transaction;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** Records one act, or answers why not; a refused act writes nothing. */
    Outcome<WrittenAct> act(Act.Kind kind, ProceedingInput input, Caller caller) {
        return Outcome.unless(
                entitlement.refusal(kind, input, caller).or(input::refusalOfTexts),
                () -> transaction.runUnless(Outcome::isRefused, () -> within(kind, input, caller)));
    }

    private Outcome<WrittenAct> within(Act.Kind kind, ProceedingInput input, Caller caller) {
        Project project = Optional.ofNullable(input.project())
                .flatMap(number -> projects.byNumber(number, Viewer.of(caller)))
                .orElse(null);
        if (project == null) {
            return Outcome.refused("There is no project with this number.", "project", Code.NOT_FOUND);
        }
        acts.lockProject(project.id());
        String key = Fingerprint.key(input.actId());
        Fingerprint asked = Fingerprint.of(kind, input);
        String id = acts.idFor(project.id(), key, Viewer.of(caller));
        Optional<Acts.Kept> kept = acts.kept(id);
        if (kept.isPresent()) {
            return WrittenAct.before(kept.get(), asked);
        }
        Optional<Agency> by = projects.agency(input.by());
        if (by.isEmpty()) {
            return Outcome.refused("There is no agency with this code.", "by", Code.NOT_FOUND);
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate day = Objects.requireNonNullElse(input.effectiveOn(), today);
        List<Act> before = Objects.requireNonNull(
                        register.histories(List.of(project.id())).get(project.id()))
                .acts();
        Act act = proposed(kind, input, id, project, by.get(), day, before);
        return Outcome.unless(
                entitlement
                        .refusal(kind, input, project, before, caller)
                        .or(() -> ProceedingRules.refusal(circumstances(project, day, before, today), act)),
                () -> keep(act, asked.text(), Actor.of(caller)));
    }

    private Outcome<WrittenAct> keep(Act act, String content, Actor actor) {
        acts.keep(act, content);
        graphVersion.changed(List.of(act.subjectId()));
        chronicle.record(actor, act.kind().name(), act.subjectId(), null, act);
        return WrittenAct.of(act);
    }

    private ProjectCircumstances circumstances(Project project, LocalDate day, List<Act> before, LocalDate today) {
        Projects.Surroundings around = projects.surroundings(project.id(), day);
        return new ProjectCircumstances(
                project,
                around.receivedOn(),
                projects.providersOf(List.of(project.id()), Viewer.SERVER).getOrDefault(project.id(), List.of()),
                around.hubs(),
                around.findings(),
                before,
                today);
    }

    private Act proposed(
            Act.Kind kind,
            ProceedingInput input,
            String id,
            Project project,
            Agency by,
            LocalDate day,
            List<Act> before) {
        return new Act(
                id,
                project.id(),
                kind,
                day,
                Acts.after(before, clock.instant()),
                input.note(),
                null,
                by.id(),
                null,
                null,
                input.act(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                input.vote(),
                input.finding(),
                null,
                List.of());
    }
}
