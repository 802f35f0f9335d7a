package charteroak.agreements.basket;

import charteroak.agreements.project.ElementUse;
import charteroak.catalogue.catalog.ElementId;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One use of an element in a kept plan, by an id that the catalog may no longer have; one without years is of all years. */
public record KeptUse(
        ElementId element,
        ElementUse.Kind use,
        @Nullable Integer yearsFrom,
        @Nullable Integer yearsTo) {

    private static final Pattern ID = Pattern.compile("[^\\s\\p{Cntrl}]{1,200}");
    private static final String OPEN = "-";

    /** The id of the element, whether or not there is one. */
    public ElementId elementId() {
        return element;
    }

    boolean hasIdOfAnElement() {
        return ID.matcher(element.value()).matches();
    }

    boolean hasAbsurdYears() {
        boolean isReversed = yearsTo != null && (yearsFrom == null || yearsTo < yearsFrom);
        return isReversed || isAbsurd(yearsFrom) || isAbsurd(yearsTo);
    }

    private static boolean isAbsurd(@Nullable Integer year) {
        return year != null && (year < 1900 || year > 2199);
    }

    /** The use as it is kept, such as "PAYLOAD 2010 - element-dol-ui-wage-wages". */
    String text() {
        return "%s %s %s %s".formatted(use.name(), text(yearsFrom), text(yearsTo), element.value());
    }

    static KeptUse of(String text) {
        String[] parts = text.split(" ", 4);
        return new KeptUse(new ElementId(parts[3]), ElementUse.Kind.valueOf(parts[0]), year(parts[1]), year(parts[2]));
    }

    private static String text(@Nullable Integer year) {
        return year == null ? OPEN : year.toString();
    }

    private static @Nullable Integer year(String text) {
        return text.equals(OPEN) ? null : Integer.valueOf(text);
    }
}
