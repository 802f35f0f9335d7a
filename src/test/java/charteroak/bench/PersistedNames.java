package charteroak.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The ids of the documents that the web app sends, by the names of their operations. */
record PersistedNames(Map<String, String> byName) {

    private static final String MANIFEST = "/web/persisted-documents.json";
    private static final Pattern OPERATION = Pattern.compile("\\b(?:query|mutation)\\s+(\\w+)");

    static PersistedNames ofTheWebApp() throws IOException {
        try (InputStream manifest = PersistedNames.class.getResourceAsStream(MANIFEST)) {
            if (manifest == null) {
                throw new IOException("The server was built without the web app, whose documents are asked here.");
            }
            Map<String, String> byName = new HashMap<>();
            Map<String, String> texts = JsonMapper.builder().build().readValue(manifest, new TypeReference<>() {});
            texts.forEach((id, text) -> {
                Matcher operation = OPERATION.matcher(text);
                if (operation.find()) {
                    byName.put(operation.group(1), id);
                }
            });
            return new PersistedNames(byName);
        }
    }

    String id(String name) {
        return Optional.ofNullable(byName.get(name))
                .orElseThrow(() -> new IllegalArgumentException("The web app sends no document named " + name));
    }
}
