package charteroak.ground.queries;

import java.io.IOException;
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
}
