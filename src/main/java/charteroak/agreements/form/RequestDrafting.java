package charteroak.agreements.form;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.basket.KeptDraft;
import charteroak.agreements.disclosure.Disclosures;
import charteroak.agreements.form.Beginnings.Beginning;
import charteroak.agreements.form.FormContent.Answer;
import charteroak.agreements.form.RequestForms.Begun;
import charteroak.agreements.form.RequestForms.Written;
import charteroak.agreements.project.Project;
import charteroak.agreements.project.Register;
import charteroak.agreements.succession.RequestType;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.Catalog;
import charteroak.catalogue.law.Purpose;
import charteroak.ground.api.Caller;
import charteroak.ground.api.Outcome;
import charteroak.ground.api.PlainText;
import charteroak.ground.api.UserError;
import charteroak.ground.api.UserError.Code;
import charteroak.ground.audit.Actor;
import charteroak.ground.audit.Recording;
import charteroak.ground.fingerprint.Fingerprint;
import charteroak.ground.permission.Deed;
import charteroak.ground.permission.Permissions;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.visibility.Audience;
import charteroak.ground.visibility.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Begins requests, and keeps what their authors write of the forms. A form that is not handed in is its author's own: the trail tells that a
 * request was begun, and what was handed in.
 */
@Service
class RequestDrafting {

    private static final int DIGITS_OF_A_WORKING_NUMBER = 8;

    private final RequestForms forms;
    private final Beginnings beginnings;
    private final Register register;
    private final Disclosures disclosures;
    private final Catalog catalog;
    private final Permissions permissions;
    private final Recording recording;
    private final Clock clock;

    RequestDrafting(
            RequestForms forms,
            Beginnings beginnings,
            Register register,
            Disclosures disclosures,
            Catalog catalog,
            Permissions permissions,
            Recording recording,
            Clock clock) {
        this.forms = forms;
        this.beginnings = beginnings;
        this.register = register;
        this.disclosures = disclosures;
        this.catalog = catalog;
        this.permissions = permissions;
        this.recording = recording;
        this.clock = clock;
    }

    /**
     * A request to begin.
     *
     * @param plan the version of the author's kept plan to begin with; null to begin with nothing
     * @param type what it is to an earlier request; null where it is the first
     * @param predecessor the number of the project of that request; null where it is the first
     */
    record DraftRequestInput(
            @Nullable String actId,
            String by,
            String title,
            Purpose purpose,
            @Nullable String plan,
            @Nullable RequestType type,
            @Nullable String predecessor) {

        RequestType kind() {
            return type == null ? RequestType.INITIAL : type;
        }
    }

    /** What the form of a request says now, and the version that it was made from. */
    record SaveRequestInput(String project, String version, FormContentInput content) {}

    record FormContentInput(
            String title,
            KeptDraft draft,
            @Nullable String representative,
            @Nullable LocalDate destroyBy,
            List<Answer> answers) {

        FormContent askedBy(String recipient) {
            return new FormContent(title, draft.by(recipient), representative, destroyBy, answers);
        }
    }

    Outcome<ProjectId> draft(DraftRequestInput input, Caller author) {
        Optional<UserError> refusal = permissions
                .refusalFor(Deed.DRAFT_REQUEST, author, input.by())
                .or(() -> PlainText.refusalOfActId(input.actId()))
                .or(() -> PlainText.refusalOfNeeded(input.title(), "title", FormContent.LONGEST_TITLE));
        return recording.unless(refusal, () -> begun(input, author));
    }

    private Outcome<ProjectId> begun(DraftRequestInput input, Caller author) {
        String person = Actor.of(author).name();
        String key = Fingerprint.ofLines("request", person, Fingerprint.key(input.actId()));
        ProjectId project = new ProjectId("project-" + key.substring(0, 32));
        Fingerprint asked = Fingerprint.of(input);
        return recording.once(
                asked,
                forms.asked(project).map(earlier -> new Recording.Earlier<>(earlier, () -> project)),
                () -> catalog.agency(input.by())
                        .map(by -> beginnings
                                .of(input, by, author)
                                .map(content -> begin(project, content, by, input, asked, author)))
                        .orElseGet(() -> Outcome.refused(Sentence.of("request.noAgency"), "by", Code.NOT_FOUND)));
    }

    private ProjectId begin(
            ProjectId project,
            Beginning beginning,
            Agency by,
            DraftRequestInput input,
            Fingerprint asked,
            Caller author) {
        String digits =
                project.value().substring("project-".length(), "project-".length() + DIGITS_OF_A_WORKING_NUMBER);
        Begun begun = new Begun(
                project,
                "D-" + digits.toUpperCase(Locale.ROOT),
                by.id().value(),
                Objects.requireNonNull(author.id()),
                input.kind(),
                beginning.predecessor(),
                LocalDate.now(clock),
                clock.instant(),
                asked.text());
        forms.begin(begun, beginning.content());
        disclosures.keep(project.value(), Audience.AUTHOR);
        recording.tell(Actor.of(author), Deed.DRAFT_REQUEST.action(), project.value(), null, told(begun, by));
        return project;
    }

    private static Map<String, Object> told(Begun begun, Agency by) {
        Map<String, Object> told = new HashMap<>(Map.of("number", begun.number(), "by", by.code()));
        if (begun.predecessor() != null) {
            told.put("type", begun.type());
            told.put("predecessor", begun.predecessor());
        }
        return told;
    }

    Outcome<ProjectId> save(SaveRequestInput input, Caller author) {
        Optional<UserError> refusal = permissions.refusalAnywhere(Deed.SAVE_REQUEST, author);
        return recording.ofOnesOwn(refusal, () -> saved(input, author));
    }

    private Outcome<ProjectId> saved(SaveRequestInput input, Caller author) {
        Project project = register.project(input.project(), Viewer.of(author)).orElse(null);
        if (project == null) {
            return Outcome.refused(Sentence.of("request.noProject"), "project", Code.NOT_FOUND);
        }
        if (forms.writtenBy(author, List.of(project.id())).isEmpty()) {
            return Outcome.refused(Sentence.of("form.authorOnly", project.named()), "project", Code.STATE);
        }
        if (Handing.at(project.stage()).isEmpty()) {
            return Outcome.refused(
                    Sentence.of("form.notNow", project.named(), project.stage().words()), "project", Code.STATE);
        }
        FormContent content = input.content().askedBy(project.recipient().code());
        return Outcome.unless(content.refusal(), () -> changed(project.id(), input.version(), content));
    }

    private Outcome<ProjectId> changed(ProjectId project, String version, FormContent content) {
        Written before = forms.hold(project).orElseThrow();
        if (content.equals(before.content())) {
            return new Outcome.Done<>(project);
        }
        if (!version.equals(before.content().version())) {
            return Outcome.refused(Sentence.of("form.changedMeanwhile"), "version", Code.STATE);
        }
        forms.keep(project, content, clock.instant());
        return new Outcome.Done<>(project);
    }
}
