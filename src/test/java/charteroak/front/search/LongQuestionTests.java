package charteroak.front.search;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.front.index.GeneratedThings;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LongQuestionTests {

    @TempDir
    Path folder;

    @Test
    void manyMisspeltWordsAreStillAQuestion() {
        TemporarySearch search = TemporarySearch.over(folder, GeneratedThings.elements(300, 5));
        Random random = new Random(1);
        String misspelt = IntStream.range(0, 40)
                .mapToObj(at -> misspelt(
                        List.of("student", "program", "referral", "housing").get(at % 4), random))
                .collect(Collectors.joining(" "));
        assertThat(search.find(misspelt.substring(0, Math.min(500, misspelt.length())))
                        .hits())
                .isNotEmpty();
        search.index().destroy();
    }

    private static String misspelt(String word, Random random) {
        int at = 1 + random.nextInt(word.length() - 1);
        return word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at + 1);
    }
}
