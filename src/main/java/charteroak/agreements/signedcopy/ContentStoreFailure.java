package charteroak.agreements.signedcopy;

/** Thrown when a file cannot be written to, or read from, where signed copies are kept, for a reason outside of the file. */
final class ContentStoreFailure extends RuntimeException {

    ContentStoreFailure(String what, Throwable cause) {
        super(what, cause);
    }
}
