package charteroak.front.document;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What a tagged PDF says, read by its tags as a screen reader reads it. Spaces are left out, since a line's end has none, and ligatures are undone. */
final class TaggedPdf {

    private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();
    private final List<Said> said = new ArrayList<>();

    /** A heading or paragraph by its tag, or a row of a table, whose cells are told one by one. */
    record Said(String tag, List<String> cells) {

        String text() {
            return String.join("", cells);
        }
    }

    private TaggedPdf(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            texts.put(page, textsOf(page));
        }
        read(document.getDocumentCatalog().getStructureTreeRoot());
    }

    static List<Said> read(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new TaggedPdf(document).said;
        }
    }

    /** A text as it is told here. */
    static String squeezed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    private static Map<Integer, String> textsOf(PDPage page) throws IOException {
        var extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> texts = new HashMap<>();
        extractor.getMarkedContents().forEach(content -> collect(content, page, texts));
        return texts;
    }

    private static void collect(PDMarkedContent content, PDPage page, Map<Integer, String> texts) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition letters) {
                text.append(letters.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                collect(inner, page, texts);
            }
        }
        texts.merge(idOf(content, page), squeezed(text.toString()), String::concat);
    }

    /** The extractor takes the name of a list of properties for the tag, so the id is looked up where the page has such lists. */
    private static int idOf(PDMarkedContent content, PDPage page) {
        PDPropertyList properties = page.getResources().getProperties(COSName.getPDFName(content.getTag()));
        return properties == null
                ? content.getMCID()
                : properties.getCOSObject().getInt(COSName.MCID);
    }

    private void read(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String tag = element.getStandardStructureType();
                switch (tag) {
                    case "TR" -> said.add(new Said(tag, cells(element)));
                    case "H1", "H2", "H3", "H4", "P", "LBody" -> said.add(new Said(tag, List.of(text(element))));
                    default -> read(element);
                }
            }
        }
    }

    private List<String> cells(PDStructureElement row) {
        return row.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(cell -> text((PDStructureElement) cell))
                .toList();
    }

    private String text(PDStructureElement element) {
        StringBuilder text = new StringBuilder();
        for (Object kid : element.getKids()) {
            text.append(
                    switch (kid) {
                        case PDStructureElement inner -> text(inner);
                        case PDMarkedContentReference reference ->
                            textOf(
                                    reference.getPage() == null ? element.getPage() : reference.getPage(),
                                    reference.getMCID());
                        case Integer id -> textOf(element.getPage(), id);
                        default -> "";
                    });
        }
        return text.toString();
    }

    private String textOf(PDPage page, int id) {
        return Stream.ofNullable(texts.get(page))
                .map(each -> each.getOrDefault(id, ""))
                .findFirst()
                .orElse("");
    }
}
