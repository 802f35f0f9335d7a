package charteroak.agreements.form;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.form.CoWriting.InviteCoAuthorInput;
import charteroak.agreements.form.CoWriting.JoinRequestInput;
import charteroak.agreements.form.CoWriting.RemoveCoAuthorInput;
import charteroak.agreements.project.Project;
import charteroak.agreements.project.Register;
import charteroak.ground.api.Batch;
import charteroak.ground.api.Caller;
import charteroak.ground.api.UserError;
import charteroak.ground.visibility.Viewer;
import graphql.GraphQLContext;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Invites co-authors, lets them join and leave, and tells authors who writes with them. */
@Controller
record CoAuthorController(CoWriting writing, CoAuthors coAuthors, RequestForms forms, Register register) {

    @MutationMapping
    InviteCoAuthorPayload inviteCoAuthor(@Argument InviteCoAuthorInput input, GraphQLContext context) {
        return writing.invite(input, Caller.of(context)).answer(InviteCoAuthorPayload::new);
    }

    @MutationMapping
    JoinRequestPayload joinRequest(@Argument JoinRequestInput input, GraphQLContext context) {
        Caller caller = Caller.of(context);
        return writing.join(input, caller)
                .answer((id, errors) -> new JoinRequestPayload(id == null ? null : seen(id, caller), errors));
    }

    @MutationMapping
    RemoveCoAuthorPayload removeCoAuthor(@Argument RemoveCoAuthorInput input, GraphQLContext context) {
        Caller caller = Caller.of(context);
        List<UserError> refusals = writing.remove(input, caller).answer((removed, errors) -> errors);
        return new RemoveCoAuthorPayload(
                register.project(input.project(), Viewer.of(caller)).orElse(null), refusals);
    }

    @BatchMapping(typeName = "RequestForm", field = "coAuthors")
    List<List<CoAuthor>> coAuthorsOfForms(List<RequestForm> batch) {
        return Batch.lists(batch, RequestForm::project, coAuthors::of);
    }

    @BatchMapping(typeName = "RequestForm", field = "begunByViewer")
    List<Boolean> beginnersOfForms(List<RequestForm> batch, GraphQLContext context) {
        Set<ProjectId> begun = forms.begunBy(
                Caller.of(context), batch.stream().map(RequestForm::project).toList());
        return batch.stream().map(form -> begun.contains(form.project())).toList();
    }

    @SchemaMapping(typeName = "CoAuthor", field = "id")
    String idOfCoAuthor(CoAuthor coAuthor) {
        return coAuthor.id();
    }

    @SchemaMapping(typeName = "CoAuthor", field = "isViewer")
    boolean isViewer(CoAuthor coAuthor, GraphQLContext context) {
        return coAuthor.person().equals(Caller.of(context).id());
    }

    private @Nullable Project seen(ProjectId id, Caller caller) {
        return register.projects(List.of(id), Viewer.of(caller)).get(id);
    }

    record InviteCoAuthorPayload(@Nullable String invitation, List<UserError> userErrors) {}

    record JoinRequestPayload(@Nullable Project project, List<UserError> userErrors) {}

    record RemoveCoAuthorPayload(@Nullable Project project, List<UserError> userErrors) {}
}
