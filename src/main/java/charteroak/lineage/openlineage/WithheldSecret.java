package charteroak.lineage.openlineage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The secret that keys hashes of what is not kept: the one in the settings, or one made at first use in a file of its
 * owner.
 */
@Component
class WithheldSecret {

    private static final int LENGTH = 32;

    private final LineageSettings settings;
    private byte @Nullable [] bytes;

    WithheldSecret(LineageSettings settings) {
        this.settings = settings;
    }

    synchronized byte[] bytes() {
        byte[] known = bytes;
        if (known == null) {
            known = settings.secret().isEmpty() ? ofFile() : settings.secret().getBytes(StandardCharsets.UTF_8);
            bytes = known;
        }
        return known;
    }

    private byte[] ofFile() {
        Path file = settings.folder().resolve("withheld.key");
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return HexFormat.of().parseHex(Files.readString(file).strip());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Makes the file, which appears whole or not at all and is readable by its owner alone even while temporary. */
    private static void make(Path file) throws IOException {
        byte[] made = new byte[LENGTH];
        new SecureRandom().nextBytes(made);
        Path folder = Files.createDirectories(file.getParent());
        Path unfinished = Files.createTempFile(folder, "withheld", null);
        Files.writeString(unfinished, HexFormat.of().formatHex(made));
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
