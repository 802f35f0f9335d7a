package charteroak.accord;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What a document says, read from the page. */
final class Printed {

    /** A schedule of an attachment: its rows of elements, the datasets that it grants whole, and how each condition of a basis is said to be met. */
    static final class Section {

        final String provider;
        String about = "";
        final List<List<String>> elements = new ArrayList<>();
        final Map<String, Map<String, String>> bases = new LinkedHashMap<>();

        @Nullable
        String affirmed;

        private Section(String provider) {
            this.provider = provider;
        }

        boolean lists(String element) {
            return elements.stream().anyMatch(row -> row.getFirst().equals(element));
        }
    }

    private final Element page;

    private Printed(Element page) {
        this.page = page;
    }

    static Printed of(String html) {
        try {
            return new Printed(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement());
        } catch (SAXException | ParserConfigurationException | IOException unreadable) {
            throw new IllegalArgumentException(html, unreadable);
        }
    }

    /** The cells of the tables of a class, row by row, without their heads. */
    List<List<String>> rows(String tableClass) {
        return elements(page, "table").stream()
                .filter(table -> table.getAttribute("class").equals(tableClass))
                .flatMap(table -> rows(table).stream())
                .toList();
    }

    String text() {
        return text(page);
    }

    /** The schedules of the attachments, in order. */
    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        String provider = "";
        String basis = "";
        for (Element each : children()) {
            String said = text(each);
            switch (each.getTagName() + "." + each.getAttribute("class")) {
                case "h2.apart" -> provider = said.replaceFirst("Attachment \\w+: ", "");
                case "h3." -> {
                    if (said.startsWith("Schedule ") || said.startsWith("Elements ")) {
                        sections.add(new Section(provider));
                    }
                }
                case "p." -> {
                    if (said.startsWith("Purposes: ")) {
                        sections.getLast().about = said;
                    }
                }
                case "h4." ->
                    basis = said.startsWith("Legal basis ") ? said.substring(12).replaceFirst(":.*", "") : "";
                case "table.elements" -> sections.getLast().elements.addAll(rows(each));
                case "table.conditions" -> {
                    Map<String, String> conditions = new LinkedHashMap<>();
                    rows(each).stream()
                            .filter(row -> row.size() == 3)
                            .forEach(row -> conditions.put(row.getFirst(), row.getLast()));
                    sections.getLast().bases.put(basis, conditions);
                }
                case "p.affirmed" -> sections.getLast().affirmed = said;
                default -> {}
            }
        }
        return sections;
    }

    private List<Element> children() {
        Element body = elements(page, "body").getFirst();
        NodeList nodes = body.getElementsByTagName("*");
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    private static List<List<String>> rows(Element table) {
        return elements(table, "tr").stream()
                .filter(row -> elements(row, "td").size() > 0)
                .map(row -> {
                    List<String> cells = new ArrayList<>();
                    for (int at = 0; at < row.getChildNodes().getLength(); at++) {
                        if (row.getChildNodes().item(at) instanceof Element cell) {
                            cells.add(text(cell));
                        }
                    }
                    return cells;
                })
                .filter(cells -> cells.size() > 1)
                .toList();
    }

    private static String text(Element element) {
        return element.getTextContent().replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    private static List<Element> elements(Element within, String tag) {
        NodeList found = within.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }
}
