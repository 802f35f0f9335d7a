package charteroak.ground.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("long")
class KilledWhileWritingTests {

    @TempDir
    Path folder;

    @Test
    void losesNothingThatWasSaidToBeWrittenAndItsTrailIsWhole() throws Exception {
        Path data = folder.resolve("data");
        Path written = folder.resolve("written");
        Random random = new Random(7);
        for (int killed = 0; killed < 3; killed++) {
            WritingProcess process = new WritingProcess(data, written).hasWritten(20);
            Thread.sleep(random.nextInt(400));
            process.end(true);
        }
        new WritingProcess(data, written).hasWritten(1).end(false);
        assertThat(Files.readAllLines(written)).hasSizeGreaterThan(60).doesNotHaveDuplicates();
    }
}
