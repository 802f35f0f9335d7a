package charteroak.front.document;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the templates of documents are.
 *
 * @param folder a folder whose files are used in place of the program's own; empty for none
 */
@ConfigurationProperties("charteroak.documents")
record TemplateSettings(@DefaultValue("") String folder) {}
