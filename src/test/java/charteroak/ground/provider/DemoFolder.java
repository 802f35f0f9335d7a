package charteroak.ground.provider;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

/**
 * A folder whose demo machines got their secrets from an earlier start, which told them.
 *
 * @param path where it is
 * @param told what the first start printed
 */
public record DemoFolder(Path path, List<String> told) {

    public static DemoFolder afterTheFirstStart() {
        try {
            Path folder = Files.createTempDirectory("charter-oak-identity").resolve("identity");
            List<String> told = new ArrayList<>();
            DemoAccounts.in(folder, PasswordEncoderFactories.createDelegatingPasswordEncoder(), told::add);
            return new DemoFolder(folder, List.copyOf(told));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public String secretOf(String machine) {
        return told.stream()
                .map(line -> line.trim().split("\\s+"))
                .filter(words -> words[0].equals(machine))
                .findFirst()
                .orElseThrow()[1];
    }
}
