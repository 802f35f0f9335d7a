package charteroak.agreements.signedcopy;

import java.util.Optional;

/**
 * Files, each under the SHA-256 of what it holds. A file is there whole or not at all, is safe before it is told of, and is never
 * overwritten. Where the store itself fails, each question ends in a {@link ContentStoreFailure}.
 */
sealed interface ContentStore permits FolderContentStore, S3ContentStore {

    /** Keeps a received file; one that is kept already stays as it is. */
    void keep(ReceivedFile received);

    /** What is under a hash, whatever it turned into since it was kept; empty where nothing is. */
    Optional<byte[]> stored(String sha256);

    /** What is kept under a hash; empty where nothing is, and where what is there is no longer what was kept. */
    default Optional<byte[]> content(String sha256) {
        return ContentHash.isOne(sha256)
                ? stored(sha256).filter(content -> ContentHash.of(content).equals(sha256))
                : Optional.empty();
    }

    /** The shelf of a store on which a file stands: 256 of them keep any one short. */
    static String shelf(String sha256) {
        return sha256.substring(0, 2);
    }

    /** Where a file stands in a store. */
    static String place(String sha256) {
        return "%s/%s.pdf".formatted(shelf(sha256), sha256);
    }
}
