package charteroak.agreements.basket;

import org.jspecify.annotations.Nullable;

/** A person who is to use the data that a kept plan asks for. */
public record KeptUser(String name, @Nullable String organisation, boolean stateEmployee) {

    private static final int LONGEST = 200;

    public KeptUser {
        name = name.strip();
        organisation = organisation == null || organisation.isBlank() ? null : organisation.strip();
    }

    boolean isUnfit() {
        return name.isBlank() || isNoLine(name) || (organisation != null && isNoLine(organisation));
    }

    private static boolean isNoLine(String text) {
        return text.length() > LONGEST || text.codePoints().anyMatch(Character::isISOControl);
    }

    /** The person as they are kept: whether the state employs them, the name and the organization, each on a line. */
    String text() {
        return "%s\n%s\n%s".formatted(stateEmployee, name, organisation == null ? "" : organisation);
    }

    static KeptUser of(String text) {
        String[] lines = text.split("\n", 3);
        return new KeptUser(lines[1], lines[2].isEmpty() ? null : lines[2], Boolean.parseBoolean(lines[0]));
    }
}
