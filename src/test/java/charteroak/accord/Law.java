package charteroak.accord;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The law of the seed, as it is written. */
record Law(Told written) {

    private static final Path FILE = Path.of("catalog-seed/law.yaml");

    /** A legal basis: what it satisfies, the purposes that it admits (none where it limits none) and its conditions. */
    record Basis(String code, Set<String> satisfies, Set<String> purposes, List<String> conditions) {

        boolean admits(String purpose) {
            return purposes.isEmpty() || purposes.contains(purpose);
        }
    }

    static Law read() {
        try (Reader file = Files.newBufferedReader(FILE)) {
            return new Law(new Told(new Yaml(new SafeConstructor(new LoaderOptions())).load(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<Basis> bases() {
        return written.each("legalBases").stream()
                .map(basis -> new Basis(
                        basis.text("code"),
                        Set.copyOf(basis.texts("satisfies")),
                        Set.copyOf(basis.texts("purposes")),
                        basis.texts("conditions")))
                .toList();
    }

    Basis basis(String code) {
        return bases().stream()
                .filter(basis -> basis.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The bases that satisfy a class for a purpose. */
    List<Basis> serving(String protection, String purpose) {
        return bases().stream()
                .filter(basis -> basis.satisfies().contains(protection) && basis.admits(purpose))
                .toList();
    }

    /** Who judges a condition: COMPUTED, FIELD, ATTESTED or UNMAPPED. */
    String evaluator(String condition) {
        return written.each("conditions").stream()
                .filter(each -> each.text("code").equals(code(condition)))
                .map(each -> each.text("evaluator"))
                .findFirst()
                .orElse("UNMAPPED");
    }

    /** The code of a condition, without what stands in its brackets. */
    static String code(String condition) {
        return condition.replaceFirst("\\(.*", "");
    }

    /** The codes of some bases' conditions that somebody judges so. */
    Set<String> codes(Set<String> bases, String evaluator) {
        return bases.stream()
                .flatMap(basis -> basis(basis).conditions().stream())
                .map(Law::code)
                .filter(code -> evaluator(code).equals(evaluator))
                .collect(Collectors.toSet());
    }

    boolean isEducation(String protection) {
        return written.each("protectionClasses").stream()
                .anyMatch(each -> each.text("code").equals(protection) && each.is("education"));
    }

    /** What of it is written into a graph, as parameters. */
    Map<String, Object> parameters() {
        Map<String, Object> all = new HashMap<>();
        for (String part : List.of("protectionClasses", "conditions", "legalBases")) {
            all.put(part, written.each(part).stream().map(Told::value).toList());
        }
        return all;
    }
}
