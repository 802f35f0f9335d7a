package charteroak.ground.api;

import charteroak.ground.api.UserError.Code;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules for a text that someone enters. */
public final class PlainText {

    private static final Pattern ACT_ID = Pattern.compile("[a-z0-9-]{1,80}");

    private PlainText() {}

    /** Why a text cannot be kept; empty when it can, and when there is no text. */
    public static Optional<UserError> refusal(@Nullable String text, String field, int longest) {
        if (text == null) {
            return Optional.empty();
        }
        if (text.length() > longest) {
            return invalid(
                    Sentence.of(
                            "plainText.tooLong", Part.text(field), Part.number(text.length()), Part.number(longest)),
                    field);
        }
        boolean control =
                text.codePoints().anyMatch(point -> Character.isISOControl(point) && point != '\n' && point != '\t');
        return control ? invalid(Sentence.of("plainText.control", Part.text(field)), field) : Optional.empty();
    }

    /** Why a required text cannot be kept; empty when it can. */
    public static Optional<UserError> refusalOfNeeded(@Nullable String text, String field, int longest) {
        return text == null || text.isBlank()
                ? invalid(Sentence.of("plainText.empty", Part.text(field)), field)
                : refusal(text, field, longest);
    }

    /** Why an act id that a client chose cannot be accepted; empty when it can. */
    public static Optional<UserError> refusalOfActId(@Nullable String id) {
        return id == null || ACT_ID.matcher(id).matches()
                ? Optional.empty()
                : invalid(Sentence.of("plainText.actId"), "actId");
    }

    private static Optional<UserError> invalid(Sentence message, String field) {
        return Optional.of(new UserError(message, List.of("input", field), Code.INVALID));
    }
}
