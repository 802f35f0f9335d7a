package charteroak.ground.verification;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.RecordedStart;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** {@link WritingAlone} in a process of its own, with what it said it had written kept in a file. */
final class WritingProcess {

    private final Process process;
    private final Path written;
    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch looked = new CountDownLatch(1);
    private volatile int writes;
    private volatile String refused = "";

    WritingProcess(Path data, Path written, String... settings) throws IOException {
        this.written = written;
        if (!Files.exists(written)) {
            Files.createFile(written);
        }
        List<String> command = RecordedStart.command(
                "400m",
                WritingAlone.class.getName(),
                written.toString(),
                "--charteroak.store.data=" + data,
                "--charteroak.audit.folder=" + data.resolve("audit"),
                "--charteroak.store.page-cache=32MB",
                "--charteroak.seed.folder=");
        command.addAll(List.of(settings));
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        Thread.ofPlatform().daemon().start(this::listen);
    }

    private void listen() {
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                heard(line);
            }
        } catch (IOException ended) {
            lines.add(String.valueOf(ended.getMessage()));
        } finally {
            looked.countDown();
        }
    }

    private void heard(String line) throws IOException {
        if (line.startsWith(WritingAlone.WROTE)) {
            Files.writeString(written, line.substring(WritingAlone.WROTE.length()) + "\n", StandardOpenOption.APPEND);
            writes++;
        } else if (line.startsWith(WritingAlone.REFUSED)) {
            refused = line;
        } else {
            lines.add(line);
        }
        if (line.equals(WritingAlone.SOUND) || line.startsWith("missing ")) {
            looked.countDown();
        }
    }

    /** Waits until it has found everything there that was said to be written, and has written so many more. */
    WritingProcess hasWritten(int more) throws InterruptedException {
        assertThat(looked.await(3, TimeUnit.MINUTES)).isTrue();
        assertThat(lines).as(String.join("\n", lines)).contains(WritingAlone.SOUND);
        for (int waited = 0; waited < 1_200 && writes < more && process.isAlive(); waited++) {
            Thread.sleep(50);
        }
        return this;
    }

    boolean isRefused(String why, int seconds) throws InterruptedException {
        for (int waited = 0; waited < seconds * 20 && !refused.contains(why); waited++) {
            Thread.sleep(50);
        }
        return refused.contains(why);
    }

    int writes() {
        return writes;
    }

    /** Whether it ended by itself within some time. */
    boolean hasEnded(int seconds) throws InterruptedException {
        return process.waitFor(seconds, TimeUnit.SECONDS);
    }

    /** Ends it, in the ordinary way or at once, and waits until it has ended. */
    int end(boolean atOnce) {
        try {
            if (atOnce) {
                process.destroyForcibly();
            } else {
                process.destroy();
            }
            if (!process.waitFor(90, TimeUnit.SECONDS)) {
                throw new AssertionError("It did not stop: " + String.join("\n", lines));
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(interrupted));
        }
    }
}
