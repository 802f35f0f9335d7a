package charteroak.ground.limits;

/** The server would be reached from elsewhere, and nobody said by which name. */
class HostsNotNamed extends RuntimeException {

    HostsNotNamed(String address) {
        super("Charter Oak does not listen beyond this machine, at %s, without knowing the name it is called by."
                .formatted(address.isBlank() ? "every address it has" : address));
    }
}
