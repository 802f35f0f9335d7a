package charteroak.front.seedformat;

import charteroak.front.seedformat.Reading.Problem;
import charteroak.ground.fingerprint.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A seed folder: its files by name, read whole into memory. */
public class SeedFolder {

    private static final List<String> NEEDED = List.of("programme.yaml", "law.yaml", "systems.yaml");
    private static final Pattern KNOWN = Pattern.compile(
            "(programme|law|systems|lineage-aliases)\\.yaml|concepts\\.csv|elements/[^/]+\\.csv|(agreements|projects)/[^/]+\\.yaml");

    private final Path path;
    private final SortedMap<String, byte[]> files;

    private SeedFolder(Path path, SortedMap<String, byte[]> files) {
        this.path = path;
        this.files = files;
    }

    /** Opens a folder; hidden files and README files are ignored. */
    public static SeedFolder open(Path path) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(path)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                String name = path.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith(".") && !name.contains("/.") && !name.startsWith("README")) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            throw new SeedRejected(path.toString(), List.of("The folder cannot be read: " + unreadable + "."));
        }
        return new SeedFolder(path, files);
    }

    /** A fingerprint of the names and contents of all files. */
    public String hash() {
        return HexFormat.of()
                .formatHex(Sha256.of(files.entrySet().stream()
                        .flatMap(file -> Stream.of(heading(file.getKey(), file.getValue()), file.getValue()))
                        .toArray(byte[][]::new)));
    }

    private static byte[] heading(String name, byte[] content) {
        return "%s\n%d\n".formatted(name, content.length).getBytes(StandardCharsets.UTF_8);
    }

    /** Reads and checks every file; throws {@link SeedRejected} with every problem. */
    public Seed read() {
        Reading reading = new Reading();
        NEEDED.stream()
                .filter(name -> !files.containsKey(name))
                .forEach(name -> reading.unreadable(new SeedPlace(name, 1), "the file is missing."));
        files.keySet().stream()
                .filter(name -> !KNOWN.matcher(name).matches())
                .forEach(name -> reading.problem(
                        new SeedPlace(name, 1),
                        "a seed folder has no such file; see the table of files in catalog-seed/README.md."));
        Seed seed = new Seed(
                document("programme.yaml", SeedFormat.PROGRAMME, reading),
                document("law.yaml", SeedFormat.LAW, reading),
                Seed.things(document("systems.yaml", SeedFormat.SYSTEMS, reading), "systems"),
                table("concepts.csv", SeedFormat.CONCEPT, reading),
                tables("elements/", SeedFormat.ELEMENT, reading),
                documents("agreements/", SeedFormat.AGREEMENT, "agreement", reading),
                documents("projects/", SeedFormat.PROJECT, "project", reading),
                Seed.things(document("lineage-aliases.yaml", SeedFormat.ALIASES, reading), "aliases"));
        List<Problem> problems = reading.problems();
        if (!problems.isEmpty()) {
            throw new SeedRejected(
                    path.toString(), problems.stream().map(Problem::toString).toList());
        }
        return seed;
    }

    private Map<String, @Nullable Object> document(String name, RecordForm shape, Reading reading) {
        return text(name, reading)
                .flatMap(text -> new YamlFile(name, reading).read(text))
                .map(written -> shape.read(written, reading))
                .orElse(Map.of());
    }

    private List<Map<String, @Nullable Object>> documents(
            String folder, RecordForm shape, String root, Reading reading) {
        List<Map<String, @Nullable Object>> read = new ArrayList<>();
        for (String name : filesIn(folder)) {
            reading.scope(stem(name));
            read.add(Seed.thing(document(name, shape, reading), root));
        }
        reading.scope("");
        return read;
    }

    private List<Map<String, @Nullable Object>> table(String name, RecordForm shape, Reading reading) {
        return text(name, reading).map(text -> new CsvFile(name, reading).read(text, shape)).orElse(List.of()).stream()
                .flatMap(row -> Stream.ofNullable(shape.read(row, reading)))
                .toList();
    }

    private List<Map<String, @Nullable Object>> tables(String folder, RecordForm shape, Reading reading) {
        List<Map<String, @Nullable Object>> read = new ArrayList<>();
        for (String name : filesIn(folder)) {
            reading.mention(Thing.AGENCY, stem(name), new SeedPlace(name, 1));
            read.addAll(table(name, shape, reading));
        }
        return read;
    }

    private Optional<String> text(String name, Reading reading) {
        return Optional.ofNullable(files.get(name)).flatMap(content -> SeedText.of(name, content, reading));
    }

    private List<String> filesIn(String folder) {
        return files.keySet().stream()
                .filter(name -> name.startsWith(folder) && KNOWN.matcher(name).matches())
                .toList();
    }

    private static String stem(String name) {
        return name.substring(name.lastIndexOf('/') + 1, name.lastIndexOf('.'));
    }
}
