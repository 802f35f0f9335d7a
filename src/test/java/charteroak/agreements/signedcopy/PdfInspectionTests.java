package charteroak.agreements.signedcopy;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.ground.sentence.Sentence;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDPageAdditionalActions;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfInspectionTests {

    private final Path file;

    PdfInspectionTests(@TempDir Path folder) {
        file = folder.resolve("copy.pdf");
    }

    /** Makes something of a document with one page. */
    private interface Making {
        void change(PDDocument document, PDPage page) throws IOException;
    }

    @Test
    void aPdfThatOnlyShowsSomethingIsKept() throws IOException {
        assertThat(faultOf((document, page) -> {})).isNull();
        assertThat(faultOf((document, page) -> {
                    PDAnnotationLink link = new PDAnnotationLink();
                    page.getAnnotations().add(link);
                    page.getCOSObject().setItem(COSName.getPDFName("Signed"), new COSString("JavaScript"));
                }))
                .isNull();
    }

    @Test
    void anEmptyFileIsNot() throws IOException {
        Files.createFile(file);
        assertThat(fault()).isEqualTo("signedCopy.empty");
    }

    @Test
    void anArchiveNamedPdfIsNot() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("agreement.pdf"));
            zip.write("%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        }
        assertThat(fault()).isEqualTo("signedCopy.noPdf");
    }

    @Test
    void whatBeginsAsPdfAndIsNoneIsNot() throws IOException {
        Files.writeString(file, "%PDF-1.7\nnothing follows");
        assertThat(fault()).isEqualTo("signedCopy.noPdf");
    }

    @Test
    void aScriptIsFoundWhereverItHangs() throws IOException {
        assertThat(faultOf((document, page) ->
                        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"))))
                .isEqualTo("signedCopy.script");
        assertThat(faultOf((document, page) -> {
                    PDPageAdditionalActions actions = new PDPageAdditionalActions();
                    actions.setO(new PDActionJavaScript("app.alert(1)"));
                    page.setActions(actions);
                }))
                .isEqualTo("signedCopy.script");
        assertThat(faultOf((document, page) -> {
                    COSDictionary hidden = new COSDictionary();
                    hidden.setItem(COSName.S, COSName.getPDFName("JavaScript"));
                    page.getCOSObject().setItem(COSName.getPDFName("Elsewhere"), hidden);
                }))
                .isEqualTo("signedCopy.script");
    }

    @Test
    void anActionThatStartsAProgramIsFound() throws IOException {
        assertThat(faultOf((document, page) -> {
                    PDAnnotationLink link = new PDAnnotationLink();
                    link.setAction(new PDActionLaunch());
                    page.getAnnotations().add(link);
                }))
                .isEqualTo("signedCopy.launch");
    }

    @Test
    void anEmbeddedFileIsFound() throws IOException {
        assertThat(faultOf((document, page) -> {
                    PDComplexFileSpecification embedded = new PDComplexFileSpecification();
                    embedded.setFile("data.csv");
                    embedded.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[] {1})));
                    PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
                    files.setNames(Map.of("data.csv", embedded));
                    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
                    names.setEmbeddedFiles(files);
                    document.getDocumentCatalog().setNames(names);
                }))
                .isEqualTo("signedCopy.file");
    }

    @Test
    void aLockedPdfIsNotKept() throws IOException {
        assertThat(faultOf((document, page) ->
                        document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()))))
                .isEqualTo("signedCopy.locked");
        assertThat(faultOf((document, page) ->
                        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()))))
                .isIn("signedCopy.locked", "signedCopy.noPdf");
    }

    private @Nullable String faultOf(Making making) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            making.change(document, page);
            document.save(file.toFile());
        }
        return fault();
    }

    private @Nullable String fault() throws IOException {
        return PdfInspection.fault(file).map(Sentence::key).orElse(null);
    }
}
