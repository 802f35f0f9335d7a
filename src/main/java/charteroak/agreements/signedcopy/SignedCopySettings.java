package charteroak.agreements.signedcopy;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where signed copies are kept.
 *
 * @param folder where they are received, and kept where no bucket is named; it is made where it is missing
 * @param most how large a file may be
 * @param s3 the bucket in which they are kept instead
 */
@ConfigurationProperties("charteroak.signed-copies")
record SignedCopySettings(
        Path folder,
        @DefaultValue("25MB") DataSize most,
        @Nullable S3Settings s3) {}
