package charteroak.agreements.form;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.basket.KeptDraft;
import charteroak.agreements.basket.KeptUse;
import charteroak.agreements.basket.KeptUser;
import charteroak.agreements.form.CoWriting.InviteCoAuthorInput;
import charteroak.agreements.form.CoWriting.JoinRequestInput;
import charteroak.agreements.form.RequestDrafting.DraftRequestInput;
import charteroak.agreements.form.RequestDrafting.FormContentInput;
import charteroak.agreements.form.RequestDrafting.SaveRequestInput;
import charteroak.agreements.project.ElementUse;
import charteroak.agreements.succession.RequestType;
import charteroak.catalogue.catalog.ElementId;
import charteroak.catalogue.law.Purpose;
import charteroak.ground.api.Caller;
import charteroak.ground.api.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Begins requests and writes their forms as the mutations do, for the tests of other rooms. */
public final class RequestWriting {

    private final RequestDrafting drafting;
    private final HandingIn handingIn;
    private final CoWriting together;

    RequestWriting(RequestDrafting drafting, HandingIn handingIn, CoWriting together) {
        this.drafting = drafting;
        this.handingIn = handingIn;
        this.together = together;
    }

    public Outcome<ProjectId> begin(String by, String title, Caller author) {
        return drafting.draft(new DraftRequestInput(null, by, title, Purpose.EVALUATION, null, null, null), author);
    }

    /** Begins a request that asks for the same again as a project. */
    public Outcome<ProjectId> repeat(String by, String project, Caller author) {
        return drafting.draft(
                new DraftRequestInput(null, by, "Again", Purpose.EVALUATION, null, RequestType.REPEAT, project),
                author);
    }

    /** Lets a colleague of the author join them. */
    public Outcome<ProjectId> join(ProjectId project, Caller author, Caller colleague) {
        String invitation =
                ((Outcome.Done<String>) together.invite(new InviteCoAuthorInput(project.value()), author)).result();
        return together.join(new JoinRequestInput(project.value(), invitation), colleague);
    }

    /** Saves a form that says all that is needed and not what the one that is kept says. */
    public Outcome<ProjectId> saveAnew(ProjectId project, List<String> elements, Caller author) {
        return save(project, "After " + handingIn.content(project).version(), elements, author);
    }

    /** Saves a form that says all that is needed, over whatever is kept. */
    public Outcome<ProjectId> save(ProjectId project, String title, List<String> elements, Caller author) {
        KeptDraft draft = new KeptDraft(
                null,
                Purpose.EVALUATION,
                "Housing instability",
                elements.stream()
                        .map(element -> new KeptUse(new ElementId(element), ElementUse.Kind.PAYLOAD, 2015, 2019))
                        .toList(),
                List.of(new KeptUser("Ada Analyst", null, true)),
                LocalDate.of(2031, 1, 1),
                LocalDate.of(2032, 12, 31),
                null);
        FormContentInput content = new FormContentInput(
                title,
                draft,
                "Ada Analyst",
                LocalDate.of(2033, 1, 31),
                Stream.of(FormQuestion.values())
                        .map(question -> new FormContent.Answer(question, "What is said to this question. ".repeat(4)))
                        .toList());
        return drafting.save(
                new SaveRequestInput(project.value(), handingIn.content(project).version(), content), author);
    }
}
