package charteroak.front.index;

import charteroak.ground.visibility.Readers;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Made-up elements in any number, always the same for a seed. */
public final class GeneratedThings {

    private static final List<String> WORDS = List.of(
            "Student",
            "Birth",
            "Date",
            "Name",
            "Wage",
            "Quarter",
            "Status",
            "Code",
            "Entry",
            "Exit",
            "Program",
            "Score",
            "Grade",
            "Income",
            "Housing",
            "Referral",
            "Service",
            "Degree",
            "Credit",
            "School");

    private GeneratedThings() {}

    public static List<Searchable> elements(int number, long seed) {
        Random random = new Random(seed);
        List<Searchable> elements = new ArrayList<>();
        for (int at = 0; at < number; at++) {
            elements.add(element("element-%07d".formatted(at), random));
        }
        return elements;
    }

    private static Searchable element(String id, Random random) {
        int agency = random.nextInt(6);
        Integer from = random.nextInt(4) == 0 ? null : Integer.valueOf(2000 + random.nextInt(20));
        Integer to = from == null || random.nextBoolean() ? null : Integer.valueOf(from + random.nextInt(6));
        boolean defined = random.nextBoolean();
        Profile profile = new Profile(
                SearchKind.DATA_ELEMENT,
                List.of("A" + agency),
                List.of("system-%d-%d".formatted(agency, random.nextInt(3))),
                random.nextBoolean() ? List.of("FERPA") : List.of("UC_WAGE", "CT_WAGE"),
                from,
                to,
                defined);
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage("name", PassageRole.NAME, word(random) + word(random) + random.nextInt(50)));
        if (defined) {
            passages.add(new Passage(
                    "definition",
                    PassageRole.TEXT,
                    "The " + word(random) + " of a " + word(random) + " at " + word(random)));
        }
        passages.add(new Passage("agency", PassageRole.PARENT, "Agency of " + agency));
        return new Searchable(id, profile, Readers.EVERYBODY, passages);
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
