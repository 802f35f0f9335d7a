package charteroak.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/** One line of the table of hostile requests: what is sent, and what must come back. */
record HostileRequest(
        String name,
        String requestLine,
        List<String> headers,
        String body,
        int status,
        @Nullable String code,
        @Nullable String limit,
        @Nullable String says,
        boolean closes) {

    private static final String TABLE = "/hostile/requests.yaml";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern REPEATED = Pattern.compile("<<(\\d+) (.+?)>>", Pattern.DOTALL);

    static List<HostileRequest> all() {
        try (InputStream table = HostileRequest.class.getResourceAsStream(TABLE)) {
            List<Map<String, Object>> lines = new Yaml().load(table);
            return lines.stream().map(HostileRequest::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same request with other words in its headers. */
    HostileRequest with(UnaryOperator<String> change) {
        List<String> changed = headers.stream().map(change).toList();
        return new HostileRequest(name, requestLine, changed, body, status, code, limit, says, closes);
    }

    private static HostileRequest of(Map<String, Object> line) {
        boolean graphql = line.containsKey("graphql");
        List<String> headers = strings(line.get("headers"));
        return new HostileRequest(
                text(line, "name"),
                graphql ? "POST /graphql" : written(text(line, "send")),
                graphql ? with(headers, "Content-Type: application/json") : headers,
                graphql ? question(line) : written(String.valueOf(line.getOrDefault("body", ""))),
                (int) line.getOrDefault("status", 200),
                (String) line.get("code"),
                (String) line.get("limit"),
                (String) line.get("says"),
                (boolean) line.getOrDefault("closes", false));
    }

    private static String question(Map<String, Object> line) {
        Map<String, Object> variables = values(line.getOrDefault("variables", Map.of()));
        return JSON.writeValueAsString(Map.of("query", written(text(line, "graphql")), "variables", variables));
    }

    /** A variable that repeats a word is a list of that word. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> values(Object variables) {
        return ((Map<String, Object>) variables)
                .entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                each -> each.getValue() instanceof String word && word.startsWith("<<")
                                        ? Arrays.asList(written(word.replace(">>", " >>"))
                                                .split(" "))
                                        : each.getValue()));
    }

    private static String text(Map<String, Object> line, String name) {
        return (String) line.get(name);
    }

    private static List<String> strings(@Nullable Object list) {
        return list == null
                ? List.of()
                : ((List<?>) list)
                        .stream().map(each -> written(String.valueOf(each))).toList();
    }

    private static List<String> with(List<String> headers, String more) {
        return Stream.concat(headers.stream(), Stream.of(more)).toList();
    }

    private static String written(String text) {
        return REPEATED.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(repeated(found.group(1), found.group(2))));
    }

    private static String repeated(String times, String text) {
        return IntStream.range(0, Integer.parseInt(times))
                .mapToObj(each -> text.replace("$", String.valueOf(each)))
                .collect(Collectors.joining());
    }
}
