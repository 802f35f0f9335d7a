package charteroak.ground.queries;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.support.SerializableGraphQlRequest;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.util.StringUtils;
import tools.jackson.databind.json.JsonMapper;

/** Reads GraphQL requests and replaces a document's id by the document. */
class PersistedRequests extends JacksonJsonHttpMessageConverter {

    private final PersistedDocuments documents;

    PersistedRequests(JsonMapper json, PersistedDocuments documents) {
        super(json);
        this.documents = documents;
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage sent) throws IOException {
        AskedDocument asked = (AskedDocument) super.readInternal(AskedDocument.class, sent);
        String id = asked.documentId();
        if (StringUtils.hasText(asked.getQuery())) {
            return asked;
        }
        if (id != null) {
            asked.setQuery(documents.text(id).orElse(PersistedDocuments.UNKNOWN));
        } else if (asked.persistedQuery() instanceof String hash) {
            asked.setQuery(documents.text("sha256:" + hash).orElse(PersistedDocuments.UNKNOWN_QUERY));
        }
        return asked;
    }

    /** A GraphQL request that may name its document instead of containing it. */
    static class AskedDocument extends SerializableGraphQlRequest {

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
}
