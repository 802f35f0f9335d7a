package charteroak.agreements.signedcopy;

import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.archive.Archive;
import charteroak.ground.api.Caller;
import charteroak.ground.visibility.Viewer;
import graphql.GraphQLContext;
import java.util.Optional;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers whether a file is a signed copy. */
@Controller
record SignedCopyController(SignedCopies copies, Archive archive) {

    @QueryMapping
    Optional<SignedCopy> signedCopy(@Argument String sha256, GraphQLContext context) {
        return copies.kept(sha256).filter(copy -> agreement(copy, context).isPresent());
    }

    @SchemaMapping(typeName = "SignedCopy")
    Optional<Agreement> agreement(SignedCopy copy, GraphQLContext context) {
        return archive.agreement(copy.agreementId().value(), Viewer.of(Caller.of(context)));
    }
}
