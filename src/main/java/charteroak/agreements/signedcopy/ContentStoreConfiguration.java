package charteroak.agreements.signedcopy;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** Keeps signed copies in a bucket where the settings name one, and else in a folder. */
@Configuration(proxyBeanMethods = false)
class ContentStoreConfiguration {

    @Bean
    ContentStore contentStore(SignedCopySettings settings) {
        S3Settings s3 = settings.s3();
        return s3 == null ? new FolderContentStore(settings.folder()) : new S3ContentStore(client(s3), s3);
    }

    static S3Client client(S3Settings s3) {
        S3ClientBuilder client = S3Client.builder()
                .region(Region.of(s3.region()))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .overrideConfiguration(limits -> limits.apiCallAttemptTimeout(s3.answerWithin()));
        if (s3.endpoint() != null) {
            client.endpointOverride(s3.endpoint()).forcePathStyle(true);
        }
        if (s3.accessKey() != null && s3.secretKey() != null) {
            client.credentialsProvider(
                    StaticCredentialsProvider.create(AwsBasicCredentials.create(s3.accessKey(), s3.secretKey())));
        }
        return client.build();
    }
}
