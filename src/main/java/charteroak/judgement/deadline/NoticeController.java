package charteroak.judgement.deadline;

import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.archive.Archive;
import charteroak.agreements.project.Project;
import charteroak.agreements.project.Register;
import charteroak.catalogue.catalog.Catalog;
import charteroak.ground.api.Batch;
import charteroak.ground.api.Caller;
import charteroak.ground.api.Connection;
import charteroak.ground.api.Paging;
import charteroak.ground.api.UserError;
import charteroak.ground.audit.Actor;
import charteroak.ground.permission.Deed;
import charteroak.ground.permission.Matter;
import charteroak.ground.permission.Permissions;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.visibility.SeenReferences;
import charteroak.ground.visibility.Viewer;
import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Shows the notices that sweeps gave, and sweeps when asked. */
@Controller
record NoticeController(
        Notices notices,
        Sweep sweep,
        Archive archive,
        Register register,
        Catalog catalog,
        SeenReferences references,
        Permissions permissions) {

    private static final int USUAL = 50;
    private static final int MOST = 100;

    @QueryMapping(name = "notices")
    Connection<Notice> noticePage(
            @Argument @Nullable String agency,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            GraphQLContext context) {
        Paging paging = Paging.of(first, after, USUAL, MOST);
        String code = catalog.codeOf(agency);
        Viewer viewer = Viewer.of(Caller.of(context));
        return Connection.of(
                notices.page(code, paging, viewer), paging, Notice::place, () -> notices.count(code, viewer));
    }

    @MutationMapping
    SweepPayload sweepDeadlines(GraphQLContext context) {
        Optional<UserError> refusal = permissions.refusal(Deed.SWEEP_DEADLINES, Caller.of(context), Matter.OF_NOBODY);
        return refusal.isPresent()
                ? new SweepPayload(List.of(), List.of(refusal.get()))
                : new SweepPayload(sweep.now(Actor.of(Caller.of(context))), List.of());
    }

    @BatchMapping(typeName = "Notice", field = "agreement")
    Map<Notice, Agreement> agreementsOfNotices(List<Notice> batch, GraphQLContext context) {
        return Batch.named(batch, Notice::agreementId, ids -> archive.agreements(ids, Viewer.of(Caller.of(context))));
    }

    @BatchMapping(typeName = "Notice", field = "project")
    Map<Notice, Project> projectsOfNotices(List<Notice> batch, GraphQLContext context) {
        return Batch.named(batch, Notice::projectId, ids -> register.projects(ids, Viewer.of(Caller.of(context))));
    }

    @BatchMapping(typeName = "Notice", field = "reasonReferences")
    List<List<Reference>> namedInReasons(List<Notice> batch, GraphQLContext context) {
        return named(batch.stream().map(Notice::reason).toList(), context);
    }

    @BatchMapping(typeName = "Notice", field = "remedyReferences")
    List<List<Reference>> namedInRemedies(List<Notice> batch, GraphQLContext context) {
        return named(batch.stream().map(Notice::remedy).toList(), context);
    }

    private List<List<Reference>> named(List<Sentence> sentences, GraphQLContext context) {
        return references.in(sentences, Viewer.of(Caller.of(context)));
    }

    record SweepPayload(List<Notice> notices, List<UserError> userErrors) {}
}
