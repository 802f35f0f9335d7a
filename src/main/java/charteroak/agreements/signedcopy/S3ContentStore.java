package charteroak.agreements.signedcopy;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Files in a bucket of an S3 service, which compares what it received with the hash under which it keeps it. */
final class S3ContentStore implements ContentStore, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(S3ContentStore.class);

    private final S3Client client;
    private final S3Settings settings;

    /** Looks at the bucket first; one that this server may not use, or that is not there, ends the start. */
    S3ContentStore(S3Client client, S3Settings settings) {
        this.client = client;
        this.settings = settings;
        try {
            client.headBucket(asked -> asked.bucket(settings.bucket()));
        } catch (S3Exception refused) {
            client.close();
            throw new BucketRefused(settings, refused.statusCode());
        } catch (SdkException unreachable) {
            log.warn(
                    "The service with the bucket {} does not answer; signed copies are neither kept nor read until it does.",
                    settings.bucket(),
                    unreachable);
        }
    }

    @Override
    public void keep(ReceivedFile received) {
        String checksum = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(received.sha256()));
        try {
            client.putObject(
                    put -> put.bucket(settings.bucket())
                            .key(key(received.sha256()))
                            .contentType(MediaType.APPLICATION_PDF_VALUE)
                            .checksumSHA256(checksum)
                            .ifNoneMatch("*"),
                    RequestBody.fromFile(received.file()));
        } catch (S3Exception refused) {
            if (refused.statusCode() != HttpStatus.PRECONDITION_FAILED.value()) {
                throw new ContentStoreFailure("The bucket %s takes no file.".formatted(settings.bucket()), refused);
            }
        } catch (SdkException unreachable) {
            throw new ContentStoreFailure("The bucket %s is out of reach.".formatted(settings.bucket()), unreachable);
        }
    }

    @Override
    public Optional<byte[]> stored(String sha256) {
        try {
            return Optional.of(client.getObjectAsBytes(
                            asked -> asked.bucket(settings.bucket()).key(key(sha256)))
                    .asByteArrayUnsafe());
        } catch (NoSuchKeyException nothing) {
            return Optional.empty();
        } catch (SdkException unreachable) {
            throw new ContentStoreFailure("The bucket %s cannot be read.".formatted(settings.bucket()), unreachable);
        }
    }

    @Override
    public void close() {
        client.close();
    }

    private String key(String sha256) {
        return settings.prefix() + ContentStore.place(sha256);
    }
}
