import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Makes an archive of a data folder, and a data folder of an archive; see script/backup and script/restore. */
final class Backup {

    private static final String SUMS = "SHA256SUMS";
    private static final List<String> LEFT_OUT =
            List.of("index", "identity", "operator-secret", "audit/head-key.pem", "graph/bolt-password", "graph/logs");

    private Backup() {}

    /** {@code backup DATA PORT ARCHIVE [KEY]} or {@code restore ARCHIVE DATA [KEY]}. */
    public static void main(String[] words) {
        try {
            if (words[0].equals("backup")) {
                Path archive = Path.of(words[3]).toAbsolutePath();
                backUp(Path.of(words[1]).toAbsolutePath(), words[2], archive, key(words, 4));
                IO.println("%s holds %,d bytes.".formatted(archive, Files.size(archive)));
            } else {
                restore(Path.of(words[1]), Path.of(words[2]).toAbsolutePath(), key(words, 3));
                IO.println("%s is as it was when the backup was made.".formatted(words[2]));
            }
        } catch (Exception failure) {
            System.err.println("Not done: " + failure.getMessage());
            System.exit(1);
        }
    }

    private static Path key(String[] words, int at) {
        return words.length > at && !words[at].isEmpty() ? Path.of(words[at]) : null;
    }

    private static void backUp(Path data, String port, Path archive, Path key) throws Exception {
        if (Files.exists(archive)) {
            throw new IOException(archive + " is there already");
        }
        Path copy = Files.createTempDirectory(archive.getParent(), ".backup");
        Path unfinished = archive.resolveSibling("." + archive.getFileName() + ".unfinished");
        try {
            copy(data, port, copy);
            Map<String, String> sums = sums(copy);
            if (sums.keySet().stream().noneMatch(name -> name.startsWith("graph/"))) {
                throw new IOException("there is no graph in " + data);
            }
            StringBuilder lines = new StringBuilder();
            sums.forEach((name, sum) -> lines.append(sum).append("  ").append(name).append('\n'));
            Files.writeString(copy.resolve(SUMS), lines);
            pack(copy, unfinished, key);
            Files.move(unfinished, archive, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
            delete(copy);
        }
    }

    /** A server that runs copies its folder itself; of one that does not, the folder is copied while its lock is held. */
    private static void copy(Path data, String port, Path copy) throws Exception {
        Path secret = data.resolve("operator-secret");
        if (Files.exists(secret) && copiedByTheServer(port, Files.readString(secret), copy)) {
            return;
        }
        Path lock = data.resolve("graph/data/databases/store_lock");
        if (!Files.exists(lock)) {
            throw new IOException("there is no graph in " + data + "; set CHARTER_OAK_DATA");
        }
        try (FileChannel held = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            if (held.tryLock() == null) {
                throw new IOException("a server uses " + data + " but does not answer at port " + port
                        + "; set CHARTER_OAK_PORT");
            }
            for (String name : files(data)) {
                if (LEFT_OUT.stream().noneMatch(each -> name.equals(each) || name.startsWith(each + "/"))) {
                    Path target = copy.resolve(name);
                    Files.createDirectories(target.getParent());
                    Files.copy(data.resolve(name), target);
                }
            }
        }
    }

    private static boolean copiedByTheServer(String port, String secret, Path copy) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%s/operator/backup".formatted(port)))
                .header("X-Operator-Secret", secret)
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString(copy.toString()))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 204) {
                throw new IOException("the server at port " + port + " did not copy its data: " + answer.body());
            }
            return true;
        } catch (ConnectException nobody) {
            return false;
        }
    }

    private static void pack(Path folder, Path archive, Path key) throws Exception {
        OutputStream file = new BufferedOutputStream(Files.newOutputStream(archive, StandardOpenOption.CREATE_NEW));
        try (ZipOutputStream zip = new ZipOutputStream(key == null ? file : SealedChunks.to(file, key))) {
            for (String name : files(folder)) {
                zip.putNextEntry(new ZipEntry(name));
                Files.copy(folder.resolve(name), zip);
                zip.closeEntry();
            }
        }
    }

    private static void restore(Path archive, Path data, Path key) throws Exception {
        if (Files.exists(data) && !files(data).isEmpty()) {
            throw new IOException(data + " is not empty; name a folder that is, and keep what is there");
        }
        Path unfinished = data.resolveSibling("." + data.getFileName() + ".unfinished");
        delete(unfinished);
        Files.createDirectories(unfinished);
        try {
            unpack(archive, unfinished, key);
            Path listed = unfinished.resolve(SUMS);
            if (!Files.exists(listed)) {
                throw new IOException("the archive lists no checksums: it is no backup, or not whole");
            }
            Map<String, String> sums = new TreeMap<>();
            Files.readAllLines(listed).forEach(line -> sums.put(line.substring(66), line.substring(0, 64)));
            Files.delete(listed);
            if (!sums(unfinished).equals(sums)) {
                throw new IOException("the archive is not as it was made: its files do not have the checksums it lists");
            }
            Files.deleteIfExists(data);
            Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(unfinished);
        }
    }

    private static void unpack(Path archive, Path folder, Path key) throws Exception {
        InputStream file = new BufferedInputStream(Files.newInputStream(archive));
        if (key == null && SealedChunks.isSealed(archive)) {
            throw new IOException("the archive is encrypted; name its key file too");
        }
        try (ZipInputStream zip = new ZipInputStream(key == null ? file : SealedChunks.from(file, key))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("the archive has a file that belongs elsewhere");
                }
                Files.createDirectories(target.getParent());
                Files.copy(zip, target);
            }
        }
    }

    private static Map<String, String> sums(Path folder) throws Exception {
        Map<String, String> sums = new TreeMap<>();
        for (String name : files(folder)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(folder.resolve(name)), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            sums.put(name, HexFormat.of().formatHex(digest.digest()));
        }
        return sums;
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
