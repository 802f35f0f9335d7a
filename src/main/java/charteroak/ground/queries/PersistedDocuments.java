package charteroak.ground.queries;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The documents of the web app, collected when it is built and named by the SHA-256 of their text, as the Persisted
 * Documents appendix of GraphQL over HTTP defines. A server without the web app has none.
 */
@Component
class PersistedDocuments {

    /** Stands in for the document when a request names an unknown id. */
    static final String UNKNOWN = "# unknown document";

    /** Stands in for the document when an Apollo client names an unknown one, and waits to be told to send it. */
    static final String UNKNOWN_QUERY = "# unknown persisted query";

    private static final Logger LOG = LoggerFactory.getLogger(PersistedDocuments.class);
    private static final String MANIFEST = "web/persisted-documents.json";

    private final Map<String, String> byId;
    private final Set<String> texts;

    @Autowired
    PersistedDocuments() {
        this(manifest());
    }

    PersistedDocuments(Map<String, String> byId) {
        this.byId = Map.copyOf(byId);
        texts = Set.copyOf(byId.values());
        LOG.info("The web app's {} documents are known by their ids", byId.size());
    }

    /** The text of the document with this id. */
    Optional<String> text(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    boolean holds(String text) {
        return texts.contains(text);
    }

    private static Map<String, String> manifest() {
        var file = new ClassPathResource(MANIFEST);
        if (!file.exists()) {
            return Map.of();
        }
        try (InputStream content = file.getInputStream()) {
            return JsonMapper.builder().build().readValue(content, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
