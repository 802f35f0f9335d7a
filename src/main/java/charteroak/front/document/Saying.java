package charteroak.front.document;

import charteroak.catalogue.catalog.YearRange;
import charteroak.catalogue.law.Purpose;
import charteroak.ground.sentence.Language;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.sentence.Series;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says facts in the language of a document; what is not known is said with no words. */
record Saying(Language language) {

    String said(Sentence sentence) {
        return sentence.in(language);
    }

    String day(@Nullable LocalDate day) {
        return day == null ? "" : said(Sentence.of("document.said", Part.day(day)));
    }

    String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    String purposes(Collection<Purpose> purposes) {
        List<Sentence> words =
                purposes.stream().distinct().sorted().map(Purpose::words).toList();
        return words.isEmpty() ? "" : said(Sentence.of("document.said", Series.and(words)));
    }

    String years(@Nullable YearRange years) {
        if (years == null) {
            return said(Sentence.of("document.years.all"));
        }
        Part from = Part.text(String.valueOf(years.from()));
        return said(
                years.to() == null
                        ? Sentence.of("document.years.from", from)
                        : Sentence.of("document.years", from, Part.text(String.valueOf(years.to()))));
    }

    String available(@Nullable YearRange years, @Nullable String raw) {
        if (years != null) {
            return years(years);
        }
        return raw == null || raw.isBlank() ? said(Sentence.of("document.years.unknown")) : raw;
    }
}
