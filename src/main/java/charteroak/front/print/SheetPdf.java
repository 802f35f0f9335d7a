package charteroak.front.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Prints sheets as PDF/UA-1: tagged, with a title and a language, and with its typeface inside. Loads nothing from anywhere. */
@Component
record SheetPdf(ITemplateEngine templates) {

    private static final String TYPEFACE = "Public Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    SheetPdf {
        XRLog.setLoggingEnabled(false);
    }

    byte[] of(Sheet sheet) {
        Context words = new Context(Locale.forLanguageTag(sheet.language()), Map.of("sheet", sheet));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder printer = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useFont(() -> typeface("Regular"), TYPEFACE, REGULAR, FontStyle.NORMAL, true)
                .useFont(() -> typeface("Bold"), TYPEFACE, BOLD, FontStyle.NORMAL, true)
                .useUriResolver((base, address) -> null)
                .withProducer("Charter Oak")
                .withHtmlContent(templates.process("print/sheet", words), null)
                .toStream(pdf);
        try {
            printer.run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return pdf.toByteArray();
    }

    private static InputStream typeface(String cut) {
        return Objects.requireNonNull(SheetPdf.class.getResourceAsStream("/print/PublicSans-%s.ttf".formatted(cut)));
    }
}
