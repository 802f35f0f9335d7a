package charteroak.agreements.signedcopy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class FolderContentStoreTests {

    /** The hash of "abc", as FIPS 180-4 has it. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private final Path folder;
    private final Reception reception;
    private final ContentStore store;

    FolderContentStoreTests(@TempDir Path temporary) {
        folder = temporary.resolve("copies");
        reception = new Reception(new SignedCopySettings(folder, DataSize.ofBytes(1000), null));
        store = new FolderContentStore(folder);
    }

    @Test
    void aFileIsKeptUnderItsHash() throws IOException {
        keep("abc");
        assertThat(store.content(ABC))
                .hasValueSatisfying(kept -> assertThat(kept).asString(UTF_8).isEqualTo("abc"));
        assertThat(files()).containsExactly(folder.resolve("ba").resolve(ABC + ".pdf"));
    }

    @Test
    void aKeptFileIsNeverOverwritten() throws IOException {
        keep("abc");
        Path kept = folder.resolve("ba").resolve(ABC + ".pdf");
        Files.setLastModifiedTime(kept, FileTime.fromMillis(1000));
        keep("abc");
        assertThat(Files.getLastModifiedTime(kept).toMillis()).isEqualTo(1000);
        assertThat(files()).hasSize(1);
    }

    @Test
    void aChangedByteIsNoticed() throws IOException {
        keep("abc");
        Files.writeString(folder.resolve("ba").resolve(ABC + ".pdf"), "abd");
        assertThat(store.content(ABC)).isEmpty();
    }

    @Test
    void ofAFileThatIsTooLargeNothingIsLeftAndNoMoreIsReadThanTheLimitTells() throws IOException {
        Endless endless = new Endless();
        assertThat(reception.receive(endless)).isEmpty();
        assertThat(endless.read).isLessThan(200_000);
        assertThat(files()).isEmpty();
        assertThat(reception.receive(new ByteArrayInputStream(new byte[1001]))).isEmpty();
        try (ReceivedFile most =
                reception.receive(new ByteArrayInputStream(new byte[1000])).orElseThrow()) {
            assertThat(most.bytes()).isEqualTo(1000);
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void ofAFileWhoseSenderGoesAwayNothingIsLeft() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> reception.receive(broken)).hasMessage("gone");
        assertThat(files()).isEmpty();
    }

    @Test
    void nothingIsFoundUnderWhatIsNoHash() {
        assertThat(store.content("../../etc/passwd")).isEmpty();
        assertThat(store.content(ABC)).isEmpty();
    }

    private void keep(String text) throws IOException {
        try (ReceivedFile received = reception
                .receive(new ByteArrayInputStream(text.getBytes(UTF_8)))
                .orElseThrow()) {
            assertThat(received.sha256()).isEqualTo(ABC);
            store.keep(received);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).toList();
        }
    }

    /** A file without an end. */
    private static final class Endless extends InputStream {

        private long read;

        @Override
        public int read() {
            read++;
            return 'a';
        }
    }
}
