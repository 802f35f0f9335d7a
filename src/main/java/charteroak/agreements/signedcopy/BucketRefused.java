package charteroak.agreements.signedcopy;

import charteroak.ground.store.StartRefused;

/** The bucket for signed copies is not there, or is not for this server. */
final class BucketRefused extends StartRefused {

    BucketRefused(S3Settings settings, int status) {
        super(
                "charteroak.signed-copies.s3: the service answers %d for the bucket \"%s\"."
                        .formatted(status, settings.bucket()),
                "Name a bucket that is there and an access key that may read and write it, or leave s3 out to keep signed copies in a folder.");
    }
}
