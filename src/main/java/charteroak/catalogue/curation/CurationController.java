package charteroak.catalogue.curation;

import charteroak.catalogue.catalog.Catalog;
import charteroak.catalogue.catalog.DataElement;
import charteroak.ground.api.Batch;
import charteroak.ground.api.Caller;
import charteroak.ground.api.Outcome;
import charteroak.ground.api.UserError;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.visibility.Viewer;
import graphql.GraphQLContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Lets stewards propose and publish definitions, and shows every text a definition has had. */
@Controller
record CurationController(Curation curation, Revisions revisions, Catalog catalog) {

    @MutationMapping
    ProposeRevisionPayload proposeRevision(@Argument Curation.Proposal input, GraphQLContext context) {
        return curation.propose(input, Caller.of(context))
                .map(Curation.Revised::revision)
                .answer(ProposeRevisionPayload::new);
    }

    @MutationMapping
    PublishRevisionPayload publishRevision(@Argument PublishRevisionInput input, GraphQLContext context) {
        return switch (curation.publish(input.revision(), Caller.of(context))) {
            case Outcome.Done<Curation.Revised> done ->
                new PublishRevisionPayload(
                        done.result().revision(),
                        catalog.element(done.result().element(), Viewer.of(Caller.of(context)))
                                .orElse(null),
                        List.of());
            case Outcome.Refused<Curation.Revised> refused ->
                new PublishRevisionPayload(null, null, List.of(refused.error()));
        };
    }

    @BatchMapping(typeName = "DataElement", field = "revisions")
    List<List<Revision>> revisionsOfElements(List<DataElement> batch) {
        return Batch.lists(batch, DataElement::id, revisions::ofElements);
    }

    @SchemaMapping(typeName = "DataElement")
    boolean viewerCanProposeRevision(DataElement element, GraphQLContext context) {
        return curation.refusalToPropose(element, Caller.of(context)).isEmpty();
    }

    @SchemaMapping(typeName = "DataElement")
    Optional<Sentence> proposeRefusal(DataElement element, GraphQLContext context) {
        return curation.refusalToPropose(element, Caller.of(context)).map(UserError::message);
    }

    @BatchMapping(typeName = "Revision", field = "viewerCanPublish")
    List<Boolean> publishableRevisions(List<Revision> batch, GraphQLContext context) {
        Set<Revision> publishable = curation.publishable(batch, Caller.of(context));
        return batch.stream().map(publishable::contains).toList();
    }

    @BatchMapping(typeName = "Revision", field = "publishRefusal")
    Map<Revision, Sentence> refusalsToPublish(List<Revision> batch, GraphQLContext context) {
        Map<Revision, Sentence> refusals = new HashMap<>();
        curation.refusalsToPublish(batch, Caller.of(context))
                .forEach((revision, refusal) -> refusals.put(revision, refusal.message()));
        return refusals;
    }

    record PublishRevisionInput(String revision) {}

    record ProposeRevisionPayload(@Nullable Revision revision, List<UserError> userErrors) {}

    record PublishRevisionPayload(
            @Nullable Revision revision, @Nullable DataElement element, List<UserError> userErrors) {}
}
