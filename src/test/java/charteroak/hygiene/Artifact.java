package charteroak.hygiene;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A library on the class path, as Maven's local repository keeps it.
 *
 * @param repository that repository
 */
record Artifact(Path repository, String group, String name, String version, Path jar) {

    /** All that the tests run with, which is all that the server runs with and more. */
    static List<Artifact> all() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of)
                .flatMap(jar -> of(jar).stream())
                .toList();
    }

    String id() {
        return group + ":" + name;
    }

    Optional<Pom> pom() {
        return Pom.of(repository, group, name, version);
    }

    /** Which folder is the repository is told by the jar's own description, which says the group. */
    private static Optional<Artifact> of(Path jar) {
        Path version = jar.toAbsolutePath().getParent();
        Path name = version.getParent();
        Path pom = version.resolve("%s-%s.pom".formatted(name.getFileName(), version.getFileName()));
        if (!Files.exists(pom)) {
            return Optional.empty();
        }
        String path = name.getParent().toString().replace(File.separatorChar, '/');
        for (String root : List.of("/repository/", "/.m2/")) {
            int at = path.lastIndexOf(root);
            if (at >= 0) {
                String group = path.substring(at + root.length()).replace('/', '.');
                Path repository = Path.of(path.substring(0, at + root.length()));
                return Optional.of(new Artifact(
                        repository,
                        group,
                        name.getFileName().toString(),
                        version.getFileName().toString(),
                        jar));
            }
        }
        return Optional.empty();
    }

    boolean isNeo4j() {
        return Pattern.matches("org\\.neo4j(\\..+)?", group);
    }
}
