package charteroak.hygiene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** What an artifact says of itself in Maven's local repository. */
record Pom(Path repository, Element project) {

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]+)}");

    /** The description of an artifact; empty when the repository has none. */
    static Optional<Pom> of(Path repository, String group, String artifact, String version) {
        Path file = repository
                .resolve(group.replace('.', '/'))
                .resolve(artifact)
                .resolve(version)
                .resolve(artifact + "-" + version + ".pom");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            var documents = DocumentBuilderFactory.newInstance();
            documents.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return Optional.of(new Pom(
                    repository,
                    documents.newDocumentBuilder().parse(file.toFile()).getDocumentElement()));
        } catch (IOException | SAXException | ParserConfigurationException unreadable) {
            throw new IllegalStateException(file.toString(), unreadable);
        }
    }

    /** The terms it names, or those of what it descends from. */
    List<String> licenses() {
        List<String> own = children(project, "licenses")
                .flatMap(all -> children(all, "license"))
                .flatMap(license -> text(license, "name").stream())
                .toList();
        return own.isEmpty() ? parent().map(Pom::licenses).orElse(List.of()) : own;
    }

    /** The versions it prescribes, by group and artifact, with those of whatever it imports. */
    Map<String, String> managed() {
        Map<String, String> managed = new HashMap<>();
        parent().ifPresent(parent -> managed.putAll(parent.managed()));
        children(project, "dependencyManagement")
                .flatMap(section -> children(section, "dependencies"))
                .flatMap(section -> children(section, "dependency"))
                .forEach(entry -> {
                    String group = filled(text(entry, "groupId").orElseThrow());
                    String artifact = filled(text(entry, "artifactId").orElseThrow());
                    String version = filled(text(entry, "version").orElse(""));
                    if (text(entry, "scope").filter("import"::equals).isPresent()) {
                        of(repository, group, artifact, version)
                                .ifPresent(imported -> imported.managed().forEach(managed::putIfAbsent));
                    } else {
                        managed.put(group + ":" + artifact, version);
                    }
                });
        return managed;
    }

    private Optional<Pom> parent() {
        return children(project, "parent")
                .findFirst()
                .flatMap(parent -> of(
                        repository,
                        text(parent, "groupId").orElseThrow(),
                        text(parent, "artifactId").orElseThrow(),
                        text(parent, "version").orElseThrow()));
    }

    private String filled(String text) {
        String filled = text;
        for (Matcher found = REFERENCE.matcher(filled); found.find(); found = REFERENCE.matcher(filled)) {
            String value = property(found.group(1)).orElse("?");
            filled = filled.substring(0, found.start()) + value + filled.substring(found.end());
        }
        return filled;
    }

    private Optional<String> property(String name) {
        if (name.equals("project.version") || name.equals("project.groupId")) {
            String part = name.substring("project.".length());
            return text(project, part)
                    .or(() -> children(project, "parent").findFirst().flatMap(parent -> text(parent, part)));
        }
        return children(project, "properties")
                .findFirst()
                .flatMap(properties -> text(properties, name))
                .or(() -> parent().flatMap(parent -> parent.property(name)));
    }

    private static Optional<String> text(Element element, String name) {
        return children(element, name)
                .findFirst()
                .map(found -> found.getTextContent().strip());
    }

    private static Stream<Element> children(Element element, String name) {
        return IntStream.range(0, element.getChildNodes().getLength())
                .mapToObj(element.getChildNodes()::item)
                .filter(each -> each.getNodeType() == Node.ELEMENT_NODE
                        && each.getNodeName().equals(name))
                .map(Element.class::cast);
    }
}
