package charteroak.limits;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.support.SerializableGraphQlRequest;

/** A GraphQL request that may name its document instead of carrying it. */
class AskedDocument extends SerializableGraphQlRequest {

    private @Nullable String documentId;

    @Nullable
    String documentId() {
        return documentId;
    }

    public void setDocumentId(String documentId) {
        this.documentId = documentId;
    }
}
