package charteroak.ground.queries;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.support.SerializableGraphQlRequest;

/** A GraphQL request that may name its document instead of containing it. */
class AskedDocument extends SerializableGraphQlRequest {

    private @Nullable String documentId;

    @Nullable
    String documentId() {
        return documentId;
    }

    /** The SHA-256 by which Apollo's clients name a document; null when the request has none. */
    @Nullable
    Object persistedQuery() {
        return getExtensions().get("persistedQuery") instanceof Map<?, ?> named ? named.get("sha256Hash") : null;
    }

    public void setDocumentId(String documentId) {
        this.documentId = documentId;
    }
}
