package charteroak.ground.backup;

import charteroak.ground.problem.Problem;
import charteroak.ground.store.DataCopy;
import charteroak.ground.store.OwnerOnlyFile;
import charteroak.ground.store.OwnersOnly;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

/**
 * Lets whoever runs the server have all data copied into a folder of this machine, from which {@code script/backup}
 * makes an archive.
 */
@Controller
class BackupEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(BackupEndpoint.class);

    /**
     * Proves that someone runs the server. It is made anew at each start and kept in a file of the data folder that only
     * its owner can read; whoever can read this file could read all the other data as well.
     */
    private final String secret =
            HexFormat.of().formatHex(KeyGenerators.secureRandom(32).generateKey());

    private final DataCopy data;
    private final AtomicBoolean running = new AtomicBoolean();

    BackupEndpoint(DataCopy data) {
        this.data = data;
        new OwnerOnlyFile(data.dataFolder(), "operator-secret").write(secret);
    }

    @PostMapping(path = "/operator/backup", consumes = "text/plain")
    void backUp(
            @RequestHeader(name = "X-Operator-Secret", required = false) @Nullable String told,
            @RequestBody String folder,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (!InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress() || !isSecret(told)) {
            new Problem(HttpStatus.FORBIDDEN, "NOT_THE_OPERATOR", "Only whoever runs the server has it backed up.")
                    .answer(response);
            return;
        }
        if (!data.hasGraph()) {
            new Problem(
                            HttpStatus.CONFLICT,
                            "GRAPH_ELSEWHERE",
                            "The graph is on a Neo4j server of its own: back it up with that server's tools.")
                    .answer(response);
            return;
        }
        if (!running.compareAndSet(false, true)) {
            new Problem(HttpStatus.CONFLICT, "BACKUP_RUNNING", "A backup is being made already.").answer(response);
            return;
        }
        try {
            copy(folder, response);
        } finally {
            running.set(false);
        }
    }

    private void copy(String folder, HttpServletResponse response) throws IOException {
        try {
            Path target = Path.of(folder);
            if (!target.isAbsolute() || Files.exists(target) && !isEmpty(target)) {
                new Problem(HttpStatus.BAD_REQUEST, "NOT_A_FOLDER", "Name an empty folder by its whole path.")
                        .answer(response);
                return;
            }
            data.into(OwnersOnly.folder(target));
            response.setStatus(HttpStatus.NO_CONTENT.value());
        } catch (InvalidPathException unreadable) {
            new Problem(HttpStatus.BAD_REQUEST, "NOT_A_FOLDER", "Name an empty folder by its whole path.")
                    .answer(response);
        } catch (Exception failure) {
            LOG.error("The backup failed", failure);
            new Problem(
                            HttpStatus.INTERNAL_SERVER_ERROR,
                            "BACKUP_FAILED",
                            "The backup was not made; the log of the server says why.")
                    .answer(response);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private boolean isSecret(@Nullable String told) {
        return told != null
                && MessageDigest.isEqual(
                        told.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
    }
}
