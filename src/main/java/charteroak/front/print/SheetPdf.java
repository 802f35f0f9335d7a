package charteroak.front.print;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Prints sheets. */
@Component
record SheetPdf(ITemplateEngine templates, AccessiblePdf pdf) {

    byte[] of(Sheet sheet) {
        Context words = new Context(Locale.forLanguageTag(sheet.language()), Map.of("sheet", sheet));
        return pdf.of(templates.process("print/sheet", words));
    }
}
