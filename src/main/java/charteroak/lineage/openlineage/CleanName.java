package charteroak.lineage.openlineage;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cleans a name of what names do not need: credentials, parameters of an address, invisible characters, and what reads
 * as a value about a person. A star replaces such a value, so that files which differ only in it are one.
 */
public final class CleanName {

    private static final String REMOVED = "*";
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_./-]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cn}\\p{Cs}]");
    private static final Pattern AUTHORITY = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]{0,30})://([^/\\s]*)@");
    private static final Pattern ORACLE = Pattern.compile("(?i)(:thin:|:oci8?:)[^@\\s]*@");
    private static final Pattern QUERY = Pattern.compile("\\?[^/?*\\s=]*=.*$");
    private static final Pattern ADDRESS_QUERY = Pattern.compile("(://[^?]*)\\?.*$");
    private static final Pattern FRAGMENT = Pattern.compile("(://[^#]*)#.*$");
    private static final Pattern PARAMETER = Pattern.compile(";\\s*([A-Za-z][\\w .-]*)=[^;]*");
    private static final Pattern SECRET = Pattern.compile(
            "(?i)\\b(user(name)?|uid|password|passwd|pwd|secret|token|sig|signature|credential|sas|(access|account|api|shared|secret)[_-]?(access)?[_-]?(key|token|signature))\\s*=[^&;,/\\s]*");
    private static final Pattern PARTITION = Pattern.compile("(^|/)([A-Za-z_][\\w-]*)=([^/]*)");
    private static final Pattern SOCIAL_SECURITY =
            Pattern.compile("(?<![0-9])([0-9]{3}([- .])[0-9]{2}\\2[0-9]{4}|[0-9]{9})(?![0-9])");
    private static final Pattern MAIL_ADDRESS =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})*\\.[A-Za-z]{2,24}\\b");

    private static final Set<String> CONTAINER_BEFORE_HOST = Set.of("abfs", "abfss", "wasb", "wasbs");
    private static final Set<String> NAMES_A_DATABASE =
            Set.of("database", "databasename", "db", "schema", "instancename");
    private static final Set<String> PARTED_BY_TIME =
            KnownWords.words("year yr school_year schoolyear quarter term month"
                    + " week day hour date dt ds batch snapshot version part");
    private static final Pattern TIME =
            Pattern.compile("[0-9]{1,8}|[0-9]{4}-[0-9]{1,2}(-[0-9]{1,2})?([T -][0-9:.Z-]{1,15})?");

    private CleanName() {}

    /** The name as it is kept; a clean name stays the same. */
    public static String of(String name) {
        if (PLAIN.matcher(name).matches()) {
            return name;
        }
        String clean = withoutParameters(withoutUser(INVISIBLE.matcher(name).replaceAll("")));
        clean = SECRET.matcher(clean).replaceAll("$1=" + REMOVED);
        clean = PARTITION.matcher(clean).replaceAll(CleanName::partition);
        clean = SOCIAL_SECURITY.matcher(clean).replaceAll(REMOVED);
        clean = clean.contains("://") ? clean : MAIL_ADDRESS.matcher(clean).replaceAll(REMOVED);
        return clean.isBlank() ? REMOVED : clean;
    }

    private static String withoutUser(String name) {
        String clean = AUTHORITY.matcher(name).replaceAll(CleanName::authority);
        return ORACLE.matcher(clean).replaceAll("$1@");
    }

    private static String authority(MatchResult found) {
        String scheme = found.group(1).toLowerCase(Locale.ROOT);
        String user = found.group(2);
        boolean container = CONTAINER_BEFORE_HOST.contains(scheme);
        String kept = container ? user.replaceFirst(":.*$", "") + "@" : "";
        return Matcher.quoteReplacement(found.group(1) + "://" + kept);
    }

    private static String withoutParameters(String name) {
        String clean = QUERY.matcher(name).replaceFirst("");
        clean = ADDRESS_QUERY.matcher(clean).replaceFirst("$1");
        clean = FRAGMENT.matcher(clean).replaceFirst("$1");
        return PARAMETER.matcher(clean).replaceAll(found -> {
            String key = found.group(1).strip().toLowerCase(Locale.ROOT).replace(" ", "");
            return NAMES_A_DATABASE.contains(key) ? Matcher.quoteReplacement(found.group()) : "";
        });
    }

    private static String partition(MatchResult found) {
        boolean byTime = PARTED_BY_TIME.contains(found.group(2).toLowerCase(Locale.ROOT))
                && TIME.matcher(found.group(3)).matches();
        return Matcher.quoteReplacement(byTime ? found.group() : found.group(1) + found.group(2) + "=" + REMOVED);
    }
}
