package charteroak.catalogue.law;

import charteroak.catalogue.catalog.DataElement;
import charteroak.catalogue.catalog.Dataset;
import charteroak.ground.api.Batch;
import charteroak.ground.api.Caller;
import charteroak.ground.api.Connection;
import charteroak.ground.api.Paging;
import charteroak.ground.api.UserError;
import graphql.GraphQLContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers questions about legal bases and about the classes of law that protect data, and lets counsel record and repeal bases. */
@Controller
record LawController(Law law, ProtectionClasses classes, Legislation legislation) {

    @QueryMapping
    Optional<LegalBasis> legalBasis(@Argument String code) {
        return law.basis(code);
    }

    @QueryMapping
    Connection<LegalBasis> legalBases(@Argument @Nullable Integer first, @Argument @Nullable String after) {
        Paging paging = Paging.of(first, after, 20, 100);
        return Connection.of(law.page(paging), paging, LegalBasis::code, law::count);
    }

    @BatchMapping(typeName = "DataElement", field = "protectionClasses")
    List<List<ProtectionClass>> classesOfElements(List<DataElement> batch) {
        return Batch.lists(batch, DataElement::id, classes::ofElements);
    }

    @BatchMapping(typeName = "Dataset", field = "protectionClasses")
    List<List<ProtectionClass>> classesOfDatasets(List<Dataset> batch) {
        return Batch.lists(batch, Dataset::id, classes::ofDatasets);
    }

    @BatchMapping(typeName = "LegalBasis", field = "satisfies")
    List<List<ProtectionClass>> classesOfBases(List<LegalBasis> batch) {
        return Batch.lists(batch, LegalBasis::id, classes::satisfiedBy);
    }

    @BatchMapping(typeName = "LegalBasis", field = "conditionDetails")
    List<List<Condition>> conditionsOfBases(List<LegalBasis> batch) {
        return Batch.lists(batch, LegalBasis::id, law::conditionsOf);
    }

    @BatchMapping(typeName = "ProtectionClass", field = "legalBases")
    List<List<LegalBasis>> basesOfClasses(List<ProtectionClass> batch) {
        return Batch.lists(batch, ProtectionClass::id, law::thatSatisfy);
    }

    @MutationMapping
    LegalBasisPayload recordLegalBasis(@Argument Legislation.RecordInput input, GraphQLContext context) {
        return legislation.enact(input, Caller.of(context)).answer(LegalBasisPayload::new);
    }

    @MutationMapping
    LegalBasisPayload repealLegalBasis(@Argument Legislation.RepealInput input, GraphQLContext context) {
        return legislation.repeal(input, Caller.of(context)).answer(LegalBasisPayload::new);
    }

    record LegalBasisPayload(@Nullable LegalBasis legalBasis, List<UserError> userErrors) {}
}
