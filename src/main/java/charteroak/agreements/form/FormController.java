package charteroak.agreements.form;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.form.RequestDrafting.DraftRequestInput;
import charteroak.agreements.form.RequestDrafting.SaveRequestInput;
import charteroak.agreements.project.Project;
import charteroak.agreements.project.Register;
import charteroak.ground.api.Batch;
import charteroak.ground.api.Caller;
import charteroak.ground.api.UserError;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.visibility.Readers;
import charteroak.ground.visibility.Viewer;
import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Begins requests, keeps their forms for those who write them, and shows what was handed in. */
@Controller
record FormController(RequestDrafting drafting, HandingIn handingIn, RequestForms forms, Register register) {

    @MutationMapping
    DraftRequestPayload draftRequest(@Argument DraftRequestInput input, GraphQLContext context) {
        Caller author = Caller.of(context);
        return drafting.draft(input, author)
                .map(id -> register.projects(List.of(id), Viewer.of(author)).get(id))
                .answer(DraftRequestPayload::new);
    }

    @MutationMapping
    SaveRequestPayload saveRequest(@Argument SaveRequestInput input, GraphQLContext context) {
        Caller author = Caller.of(context);
        List<UserError> refusals = drafting.save(input, author).answer((saved, errors) -> errors);
        Project project = register.project(input.project(), Viewer.of(author)).orElse(null);
        RequestForm form =
                project == null ? null : formsOf(Set.of(project), author).get(project.id());
        return new SaveRequestPayload(project, form, refusals);
    }

    @BatchMapping(typeName = "Project", field = "form")
    Map<Project, RequestForm> formOfProjects(Set<Project> batch, GraphQLContext context) {
        Caller author = Caller.of(context);
        Map<ProjectId, RequestForm> found = formsOf(batch, author);
        return Batch.named(batch, Project::id, ids -> found);
    }

    @BatchMapping(typeName = "Project", field = "formVersions")
    List<List<FormVersion>> formVersionsOfProjects(List<Project> batch, GraphQLContext context) {
        Caller caller = Caller.of(context);
        Viewer viewer = Viewer.of(caller);
        List<ProjectId> ids = batch.stream().map(Project::id).toList();
        Set<ProjectId> shown = viewer.sees(Readers.PARTICIPANTS) ? Set.copyOf(ids) : forms.writtenBy(caller, ids);
        Map<ProjectId, List<FormVersion>> versions = shown.isEmpty() ? Map.of() : forms.versions(shown);
        return Batch.lists(batch, Project::id, all -> versions);
    }

    @SchemaMapping(typeName = "FormContent", field = "answers")
    List<FormAnswer> answersOfContent(FormContent content) {
        return Stream.of(FormQuestion.values())
                .map(question -> new FormAnswer(
                        question,
                        question.words(),
                        content.answerTo(question),
                        question.needed(),
                        question.shortest(),
                        question.longest()))
                .toList();
    }

    private Map<ProjectId, RequestForm> formsOf(Set<Project> projects, Caller author) {
        Set<ProjectId> own =
                forms.writtenBy(author, projects.stream().map(Project::id).toList());
        return handingIn.forms(
                projects.stream().filter(project -> own.contains(project.id())).toList(), Viewer.of(author));
    }

    record FormAnswer(
            FormQuestion question,
            Sentence asked,
            @Nullable String text,
            Handing neededFor,
            int shortest,
            int longest) {}

    record DraftRequestPayload(@Nullable Project project, List<UserError> userErrors) {}

    record SaveRequestPayload(
            @Nullable Project project, @Nullable RequestForm form, List<UserError> userErrors) {}
}
