package charteroak.audit;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the key that signs heads is kept.
 *
 * @param folder the folder of the key's file, made at first use
 */
@ConfigurationProperties("charteroak.audit")
record AuditSettings(@DefaultValue("data/audit") Path folder) {

    Path keyFile() {
        return folder.resolve("head-key.pem");
    }
}
