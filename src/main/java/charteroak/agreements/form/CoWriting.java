package charteroak.agreements.form;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.disclosure.Disclosures;
import charteroak.agreements.project.Project;
import charteroak.agreements.project.Register;
import charteroak.ground.api.Caller;
import charteroak.ground.api.HeldRole;
import charteroak.ground.api.Outcome;
import charteroak.ground.api.Role;
import charteroak.ground.api.UserError.Code;
import charteroak.ground.audit.Recording;
import charteroak.ground.fingerprint.Fingerprint;
import charteroak.ground.permission.Deed;
import charteroak.ground.permission.Permissions;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.visibility.Viewer;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Lets whoever began a request write its form together with colleagues of the same organization: each joins by an invitation that is good
 * once. As the form itself, this is in no trail.
 */
@Service
class CoWriting {

    private static final int BYTES_OF_AN_INVITATION = 16;
    private static final int MOST = 10;

    /** Whoever reviews or audits a request first writes none of it. */
    private static final Set<Role> REVIEWING = EnumSet.of(Role.OPERATING_GROUP, Role.AUDITOR);

    private final CoAuthors coAuthors;
    private final RequestForms forms;
    private final Register register;
    private final Disclosures disclosures;
    private final Permissions permissions;
    private final Recording recording;
    private final SecureRandom random = new SecureRandom();

    CoWriting(
            CoAuthors coAuthors,
            RequestForms forms,
            Register register,
            Disclosures disclosures,
            Permissions permissions,
            Recording recording) {
        this.coAuthors = coAuthors;
        this.forms = forms;
        this.register = register;
        this.disclosures = disclosures;
        this.permissions = permissions;
        this.recording = recording;
    }

    /** Whom to let join the author of a request. */
    record InviteCoAuthorInput(String project) {}

    /** An invitation that somebody was given. */
    record JoinRequestInput(String project, String invitation) {}

    /** Who is to write the form no longer. */
    record RemoveCoAuthorInput(String project, String coAuthor) {}

    /** Makes an invitation, in the place of one that nobody has used. */
    Outcome<String> invite(InviteCoAuthorInput input, Caller author) {
        return recording.ofOnesOwn(
                permissions.refusalAnywhere(Deed.INVITE_CO_AUTHOR, author),
                () -> register.project(input.project(), Viewer.of(author))
                        .map(project -> invited(project, author))
                        .orElseGet(CoWriting::noProject));
    }

    private Outcome<String> invited(Project project, Caller author) {
        if (!forms.isBegunBy(author, project.id())) {
            return Outcome.refused(Sentence.of("form.authorInvites", project.named()), "project", Code.STATE);
        }
        if (Handing.at(project.stage()).isEmpty()) {
            return Outcome.refused(
                    Sentence.of("form.notNow", project.named(), project.stage().words()), "project", Code.STATE);
        }
        byte[] bytes = new byte[BYTES_OF_AN_INVITATION];
        random.nextBytes(bytes);
        String invitation = HexFormat.of().formatHex(bytes);
        forms.hold(project.id());
        coAuthors.invite(project.id(), Fingerprint.ofLines(invitation));
        return new Outcome.Done<>(invitation);
    }

    /** Lets somebody join by an invitation, which is used up by that. */
    Outcome<ProjectId> join(JoinRequestInput input, Caller caller) {
        return recording.ofOnesOwn(
                permissions.refusalAnywhere(Deed.JOIN_REQUEST, caller),
                () -> coAuthors
                        .invited(input.project(), Fingerprint.ofLines(input.invitation()))
                        .map(project -> joined(found(project), caller))
                        .orElseGet(
                                () -> Outcome.refused(Sentence.of("form.noInvitation"), "invitation", Code.NOT_FOUND)));
    }

    private Project found(ProjectId id) {
        return Objects.requireNonNull(
                register.projects(List.of(id), Viewer.SERVER).get(id));
    }

    private Outcome<ProjectId> joined(Project project, Caller caller) {
        String person = Objects.requireNonNull(caller.id());
        List<CoAuthor> before = of(project.id());
        if (forms.isBegunBy(caller, project.id())
                || before.stream().anyMatch(each -> each.person().equals(person))) {
            return Outcome.refused(Sentence.of("form.writesAlready", project.named()), "project", Code.STATE);
        }
        boolean isColleague = caller.roles().stream()
                .anyMatch(held -> held.role() == Role.REQUESTER
                        && project.recipient().code().equals(held.agencyCode()));
        if (!isColleague) {
            return Outcome.refused(
                    Sentence.of("form.colleaguesOnly", project.recipient().coded()), "project", Code.STATE);
        }
        if (caller.roles().stream().map(HeldRole::role).anyMatch(REVIEWING::contains)) {
            return Outcome.refused(Sentence.of("form.reviewersWriteNothing"), "project", Code.STATE);
        }
        if (before.size() >= MOST) {
            return Outcome.refused(Sentence.of("form.manyAuthors", Part.number(MOST)), "project", Code.STATE);
        }
        coAuthors.invite(project.id(), null);
        keep(
                project,
                Stream.concat(before.stream(), Stream.of(new CoAuthor(project.id(), person, caller.name())))
                        .toList());
        return new Outcome.Done<>(project.id());
    }

    /** Takes somebody out: whoever began the request may do so, and each for themselves. */
    Outcome<ProjectId> remove(RemoveCoAuthorInput input, Caller caller) {
        return recording.ofOnesOwn(
                permissions.refusalAnywhere(Deed.REMOVE_CO_AUTHOR, caller),
                () -> register.project(input.project(), Viewer.of(caller))
                        .filter(project ->
                                !forms.writtenBy(caller, List.of(project.id())).isEmpty())
                        .map(project -> removed(project, input.coAuthor(), caller))
                        .orElseGet(CoWriting::noProject));
    }

    private Outcome<ProjectId> removed(Project project, String coAuthor, Caller caller) {
        forms.hold(project.id());
        List<CoAuthor> before = of(project.id());
        List<CoAuthor> after =
                before.stream().filter(each -> !each.id().equals(coAuthor)).toList();
        if (after.size() == before.size()) {
            return Outcome.refused(Sentence.of("form.noCoAuthor", project.named()), "coAuthor", Code.NOT_FOUND);
        }
        boolean isOneself = before.stream()
                .anyMatch(each -> each.id().equals(coAuthor) && each.person().equals(caller.id()));
        if (!isOneself && !forms.isBegunBy(caller, project.id())) {
            return Outcome.refused(Sentence.of("form.authorInvites", project.named()), "project", Code.STATE);
        }
        keep(project, after);
        return new Outcome.Done<>(project.id());
    }

    private List<CoAuthor> of(ProjectId project) {
        return coAuthors.of(List.of(project)).getOrDefault(project, List.of());
    }

    /** Who reads a request follows from who writes it. */
    private void keep(Project project, List<CoAuthor> writing) {
        coAuthors.keep(project.id(), writing);
        disclosures.keep(project.id().value(), project.audience());
    }

    private static <T> Outcome<T> noProject() {
        return Outcome.refused(Sentence.of("request.noProject"), "project", Code.NOT_FOUND);
    }
}
