package charteroak;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.util.FileSystemUtils;

/**
 * Starts the classes of the tests in processes of their own. What such a start loads and links is recorded once for all forks of a
 * run, which halves what each start costs; where it cannot be recorded, processes start as they would without.
 */
public final class RecordedStart {

    private static final Path FOLDER = Path.of("target", "recorded-start");
    private static final String RECORDED = "charteroak.front.seed.SeedingAlone";
    private static final List<String> OPTIONS = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");
    private static final List<String> CLASS_PATH =
            List.of(System.getProperty("java.class.path").split(File.pathSeparator));

    private RecordedStart() {}

    /** The command that starts a class with at most so much memory. */
    public static List<String> command(String memory, String mainClass, String... arguments) throws IOException {
        Path recording = recording();
        List<String> command = java(memory);
        if (Files.exists(recording)) {
            command.addAll(List.of("-XX:AOTCache=" + recording, "-Xlog:aot=off", "-Xlog:cds=off"));
        }
        command.addAll(List.of("-cp", classPath(Objects.requireNonNull(recording.getParent())), mainClass));
        command.addAll(List.of(arguments));
        return command;
    }

    private static synchronized Path recording() throws IOException {
        Files.createDirectories(FOLDER);
        Path folder = FOLDER.resolve(version()).toAbsolutePath();
        try (FileChannel channel =
                        FileChannel.open(FOLDER.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var alone = channel.lock()) {
            if (!Files.exists(folder.resolve("start.log"))) {
                forgetOthers();
                record(Files.createDirectories(folder));
            }
            return folder.resolve("start.aot");
        }
    }

    private static void forgetOthers() throws IOException {
        try (Stream<Path> others = Files.list(FOLDER)) {
            for (Path other : others.filter(Files::isDirectory).toList()) {
                FileSystemUtils.deleteRecursively(other);
            }
        }
    }

    private static void record(Path folder) throws IOException {
        for (int at = 0; at < CLASS_PATH.size(); at++) {
            if (Files.isDirectory(Path.of(CLASS_PATH.get(at)))) {
                pack(Path.of(CLASS_PATH.get(at)), packed(folder, at));
            }
        }
        Path data = Files.createTempDirectory("charter-oak-recorded");
        List<String> command = java("400m");
        command.addAll(List.of(
                "-XX:AOTCacheOutput=" + folder.resolve("start.aot"),
                "-Dspring.context.exit=onRefresh",
                "-cp",
                classPath(folder),
                RECORDED,
                "--charteroak.store.data=" + data,
                "--charteroak.seed.folder="));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("start.log").toFile())
                .start();
        try {
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroyForcibly().waitFor();
                Files.deleteIfExists(folder.resolve("start.aot"));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while a start was recorded.", interrupted);
        }
        FileSystemUtils.deleteRecursively(data);
    }

    private static List<String> java(String memory) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + memory));
        command.addAll(OPTIONS);
        return command;
    }

    /** The class path of the tests with a jar in place of each folder, since only what is in jars can be recorded. */
    private static String classPath(Path folder) {
        List<String> jars = new ArrayList<>(CLASS_PATH);
        for (int at = 0; at < jars.size(); at++) {
            if (Files.isDirectory(Path.of(jars.get(at)))) {
                jars.set(at, packed(folder, at).toString());
            }
        }
        return String.join(File.pathSeparator, jars);
    }

    private static Path packed(Path folder, int at) {
        return folder.resolve("classes-" + at + ".jar");
    }

    private static void pack(Path classes, Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream packed = new ZipOutputStream(file)) {
            packed.setLevel(1);
            for (Path each : files(classes)) {
                packed.putNextEntry(new ZipEntry(classes.relativize(each) + (Files.isDirectory(each) ? "/" : "")));
                if (!Files.isDirectory(each)) {
                    Files.copy(each, packed);
                }
                packed.closeEntry();
            }
        }
    }

    /** Another where a class or another file of the class path's folders is. */
    private static String version() throws IOException {
        CRC32 version = new CRC32();
        for (String each : CLASS_PATH) {
            version.update(each.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            if (Files.isDirectory(Path.of(each))) {
                String state = files(Path.of(each)).stream()
                        .map(file -> file + " " + modified(file))
                        .collect(Collectors.joining("\n"));
                version.update(state.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return HexFormat.of().toHexDigits((int) version.getValue());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(each -> !each.equals(folder)).sorted().toList();
        }
    }

    private static long modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
