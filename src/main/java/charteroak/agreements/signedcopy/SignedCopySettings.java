package charteroak.agreements.signedcopy;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where signed copies are kept.
 *
 * @param folder the folder; it is made where it is missing
 * @param most how large a file may be
 */
@ConfigurationProperties("charteroak.signed-copies")
record SignedCopySettings(Path folder, @DefaultValue("25MB") DataSize most) {}
