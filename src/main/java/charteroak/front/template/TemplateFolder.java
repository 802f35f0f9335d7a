package charteroak.front.template;

import charteroak.ground.store.StartRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files of a folder of templates, by their paths within it.
 *
 * @param files the text of each, such as that of {@code clauses/SDE/OUTPUT_REVIEW.txt}
 */
public record TemplateFolder(SortedMap<String, String> files) {

    private static final String PACKAGED = "document-templates/";

    /** The templates that the program brings along. */
    public static TemplateFolder packaged() {
        SortedMap<String, String> files = new TreeMap<>();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath:" + PACKAGED + "**/*.*")) {
                String address = file.getURL().getPath();
                files.put(
                        address.substring(address.lastIndexOf(PACKAGED) + PACKAGED.length()),
                        file.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new TemplateFolder(files);
    }

    /** The same, with each file that another folder has in place of the one with its path. */
    public TemplateFolder replacedBy(Path folder) {
        SortedMap<String, String> all = new TreeMap<>(files);
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                all.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException failure) {
            throw new StartRefused(
                    "The document templates in %s cannot be read: %s.".formatted(folder, failure),
                    "Set CHARTER_OAK_DOCUMENTS to a folder of text files in UTF-8, or to nothing for the program's own templates.");
        }
        return new TemplateFolder(all);
    }

    /** The same, with one file replaced or added. */
    public TemplateFolder with(String path, String text) {
        SortedMap<String, String> all = new TreeMap<>(files);
        all.putAll(Map.of(path, text));
        return new TemplateFolder(all);
    }
}
