package charteroak.ground.reminder;

import charteroak.ground.api.Caller;
import charteroak.ground.api.HeldRole;
import charteroak.ground.api.Role;
import charteroak.ground.identity.KnownPeople;
import charteroak.ground.sentence.Language;
import charteroak.ground.store.StartRefused;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.List;

/** Whoever reads a mailbox: what waits for them is what waits for somebody who holds their roles and did nothing before. */
record Office(String name, String address, List<HeldRole> roles, Language language, boolean escalations) {

    static Office of(String name, ReminderSettings.Mailbox said) {
        try {
            String address = said.address() == null ? "" : said.address();
            new InternetAddress(address, true).validate();
            List<HeldRole> roles = said.roles().stream().map(Office::role).toList();
            if (roles.isEmpty()) {
                throw new IllegalArgumentException("it has no roles");
            }
            return new Office(name, address, roles, said.language(), said.escalations());
        } catch (AddressException | IllegalArgumentException wrong) {
            throw new StartRefused(
                    "Reminders cannot be sent to the mailbox %s: %s.".formatted(name, wrong.getMessage()),
                    "Give it an address and roles such as STEWARD:SDE, BOARD_MEMBER:EXECUTIVE_BOARD:SDE or OPERATING_GROUP.",
                    wrong);
        }
    }

    private static HeldRole role(String text) {
        String[] parts = text.split(":", -1);
        Role role = Role.valueOf(parts[0]);
        return switch (parts.length) {
            case 1 -> HeldRole.of(role);
            case 2 -> new HeldRole(role, parts[1], null);
            case 3 -> new HeldRole(role, parts[2], parts[1]);
            default -> throw new IllegalArgumentException(text + " is no role");
        };
    }

    Caller holder() {
        return KnownPeople.anybody(roles);
    }
}
