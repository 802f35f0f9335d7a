package charteroak.limits;

import java.io.IOException;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.util.StringUtils;
import tools.jackson.databind.json.JsonMapper;

/** Reads GraphQL requests and puts the document in the place of its id. */
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
        if (id != null && !StringUtils.hasText(asked.getQuery())) {
            asked.setQuery(documents.text(id).orElse(PersistedDocuments.UNKNOWN));
        }
        return asked;
    }
}
