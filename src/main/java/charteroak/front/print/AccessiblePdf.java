package charteroak.front.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Prints a page as PDF/UA-1: tagged, with a title and a language, and with its typeface inside. Loads nothing from anywhere. */
@Component
public final class AccessiblePdf {

    private static final String TYPEFACE = "Public Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    AccessiblePdf() {
        XRLog.setLoggingEnabled(false);
    }

    /** @param html well-formed, with a title, a description and a language */
    public byte[] of(String html) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder printer = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useFont(() -> typeface("Regular"), TYPEFACE, REGULAR, FontStyle.NORMAL, true)
                .useFont(() -> typeface("Bold"), TYPEFACE, BOLD, FontStyle.NORMAL, true)
                .useUriResolver((base, address) -> null)
                .withProducer("Charter Oak")
                .withHtmlContent(html, null)
                .toStream(pdf);
        try {
            printer.run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return pdf.toByteArray();
    }

    private static InputStream typeface(String cut) {
        return Objects.requireNonNull(
                AccessiblePdf.class.getResourceAsStream("/print/PublicSans-%s.ttf".formatted(cut)));
    }
}
