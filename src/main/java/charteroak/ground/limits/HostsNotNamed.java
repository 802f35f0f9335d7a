package charteroak.ground.limits;

/** Thrown at start when the server can be reached from elsewhere but no setting names its hosts. */
class HostsNotNamed extends RuntimeException {

    HostsNotNamed(String address) {
        super("Charter Oak does not listen beyond this machine, at %s, without knowing the name it is called by."
                .formatted(address.isBlank() ? "every address it has" : address));
    }
}
