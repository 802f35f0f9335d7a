package charteroak.agreements.signedcopy;

import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.archive.Archive;
import charteroak.ground.api.Batch;
import charteroak.ground.api.Caller;
import charteroak.ground.visibility.Viewer;
import graphql.GraphQLContext;
import java.util.List;
import java.util.Optional;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers which files are signed copies of an agreement, and whether a file is one. */
@Controller
record SignedCopyController(SignedCopies copies, SignedCopyKeeping keeping, Archive archive) {

    @QueryMapping
    Optional<SignedCopy> signedCopy(@Argument String sha256, GraphQLContext context) {
        return copies.kept(sha256).filter(copy -> agreement(copy, context).isPresent());
    }

    @BatchMapping(typeName = "Agreement", field = "signedCopies")
    List<List<SignedCopy>> signedCopiesOf(List<Agreement> batch) {
        return Batch.lists(batch, Agreement::id, copies::of);
    }

    @SchemaMapping(typeName = "SignedCopy")
    Optional<Agreement> agreement(SignedCopy copy, GraphQLContext context) {
        return archive.agreement(copy.agreementId().value(), Viewer.of(Caller.of(context)));
    }

    @SchemaMapping(typeName = "SignedCopy")
    boolean viewerCanFetch(SignedCopy copy, GraphQLContext context) {
        Caller caller = Caller.of(context);
        return agreement(copy, context)
                .filter(agreement -> keeping.handsOut(agreement.number(), caller))
                .isPresent();
    }
}
