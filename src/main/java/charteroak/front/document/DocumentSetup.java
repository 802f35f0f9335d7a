package charteroak.front.document;

import charteroak.front.template.DocumentTemplates;
import charteroak.front.template.TemplateFolder;
import java.nio.file.Path;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads and checks the templates when the server starts, which it refuses to do with a faulty one. */
@Configuration(proxyBeanMethods = false)
class DocumentSetup {

    @Bean
    static DocumentTemplates documentTemplates(TemplateSettings settings) {
        TemplateFolder packaged = TemplateFolder.packaged();
        return new DocumentTemplates(
                settings.folder().isBlank() ? packaged : packaged.replacedBy(Path.of(settings.folder())),
                List.of(DocumentKind.values()));
    }
}
