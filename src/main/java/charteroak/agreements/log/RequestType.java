package charteroak.agreements.log;

/** What a request is to the requests before it. */
enum RequestType {
    INITIAL,
    CONTINUATION,
    REPEAT,
    MODIFICATION
}
