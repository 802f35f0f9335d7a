package charteroak.agreements.signedcopy;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The bucket in which signed copies are kept.
 *
 * @param bucket its name
 * @param region its region
 * @param endpoint the address of the service where it is not Amazon's; buckets are asked for by path there
 * @param prefix what the name of each object begins with
 * @param accessKey who asks; where it is missing, the environment says it as Amazon's tools expect
 * @param secretKey what proves it
 * @param answerWithin how long an attempt may take; there are up to three
 */
record S3Settings(
        String bucket,
        @DefaultValue("us-east-1") String region,
        @Nullable URI endpoint,
        @DefaultValue("") String prefix,
        @Nullable String accessKey,
        @Nullable String secretKey,
        @DefaultValue("20s") Duration answerWithin) {

    S3Settings {
        if (bucket == null || bucket.isBlank()) {
            throw new IllegalArgumentException("charteroak.signed-copies.s3: name the bucket.");
        }
        if ((accessKey == null) != (secretKey == null)) {
            throw new IllegalArgumentException(
                    "charteroak.signed-copies.s3: access-key and secret-key are named together, or neither is.");
        }
    }

    /** Without what proves who asks, which belongs in no log. */
    @Override
    public String toString() {
        return "bucket %s at %s".formatted(bucket, endpoint == null ? region : endpoint);
    }
}
