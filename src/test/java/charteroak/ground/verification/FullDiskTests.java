package charteroak.ground.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fills the disk under a process that writes. */
@Tag("long")
class FullDiskTests {

    private static final int POINTS = 10;
    private static final int ENDED_BY_ITSELF = 70;

    @TempDir
    Path folder;

    private Path disk;

    @BeforeEach
    void aSmallDisk() throws Exception {
        disk = Files.createDirectories(folder.resolve("disk"));
        Process mount = new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=320m", "tmpfs", disk.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(mount.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (!mount.waitFor(10, TimeUnit.SECONDS) || mount.exitValue() != 0) {
            abort("Skipped, for no small disk can be mounted here: " + said.strip());
        }
    }

    @AfterEach
    void noMore() throws Exception {
        new ProcessBuilder("umount", "--lazy", disk.toString()).start().waitFor(10, TimeUnit.SECONDS);
    }

    @Test
    void startsAgainHoweverFullTheDiskWasAndLosesNothingThatWasSaidToBeWritten() throws Exception {
        Random random = new Random(11);
        Path written = folder.resolve("written");
        int endedByItself = 0;
        for (int point = 0; point < POINTS; point++) {
            WritingProcess process =
                    new WritingProcess(disk.resolve("data"), written, "--charteroak.store.floor=0B").hasWritten(5);
            Thread.sleep(random.nextInt(300));
            fill(random.nextInt(400_000));
            boolean ended = process.hasEnded(6);
            Files.delete(disk.resolve("filler"));
            int code = process.end(false);
            assertThat(code).as("the exit code at point %d", point).isIn(ENDED_BY_ITSELF, 143);
            endedByItself += ended ? 1 : 0;
        }
        new WritingProcess(disk.resolve("data"), written, "--charteroak.store.floor=0B")
                .hasWritten(5)
                .end(false);
        assertThat(Files.readAllLines(written)).hasSizeGreaterThan(5 * POINTS);
        assertThat(endedByItself).isPositive();
    }

    @Test
    void aboveTheFloorNothingIsWrittenAndWritingGoesOnOnceThereIsRoom() throws Exception {
        Path written = folder.resolve("written");
        WritingProcess process =
                new WritingProcess(disk.resolve("data"), written, "--charteroak.store.floor=60MB").hasWritten(5);
        fill(50_000_000);
        assertThat(process.isRefused("nearly full", 20)).isTrue();
        int before = process.writes();
        Files.delete(disk.resolve("filler"));
        process.hasWritten(before + 5);
        assertThat(process.writes()).isGreaterThanOrEqualTo(before + 5);
        assertThat(process.end(false)).isEqualTo(143);
        new WritingProcess(disk.resolve("data"), written, "--charteroak.store.floor=60MB")
                .hasWritten(5)
                .end(false);
    }

    /** Fills the disk until so many bytes are left. */
    private void fill(long left) throws IOException {
        byte[] bytes = new byte[100_000];
        try (OutputStream filler = Files.newOutputStream(disk.resolve("filler"))) {
            while (true) {
                long room = Files.getFileStore(disk).getUsableSpace() - left;
                if (room <= 0) {
                    return;
                }
                filler.write(bytes, 0, (int) Math.min(bytes.length, room));
                filler.flush();
            }
        } catch (IOException full) {
            assertThat(String.valueOf(full.getMessage())).contains("No space left");
        }
    }
}
