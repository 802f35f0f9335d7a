package charteroak.ground.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** An address of the app as the app's own list has it, such as {@code /agreements/$number/what-if}. */
record AppAddress(String text) {

    /** What a pattern calls the name of the thing. */
    static final String NAME = "name";

    private static final String LIST = "app/addresses.json";
    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");

    /** All addresses of the app. */
    static List<AppAddress> listed() {
        try (InputStream content = new ClassPathResource(LIST).getInputStream()) {
            Map<String, String> list = JsonMapper.builder().build().readValue(content, new TypeReference<>() {});
            return list.keySet().stream().map(AppAddress::new).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The first part of an address that names a thing, such as "agreements". */
    Optional<String> place() {
        return VARIABLE.matcher(text).find() ? Optional.of(text.split("/")[1]) : Optional.empty();
    }

    /** The address as the pattern of a path, with the name of the thing in it. */
    String pattern() {
        return VARIABLE.matcher(text).replaceFirst("{" + NAME + "}");
    }
}
