package charteroak.front.facets;

import charteroak.front.index.Labels;
import charteroak.front.index.Profile;
import charteroak.front.index.SearchKind;
import java.util.List;

/** A property by which a search result is divided and narrowed. */
enum Dimension {
    KIND("kind") {
        @Override
        boolean admits(SearchFilter filter, Profile profile, int thisYear) {
            return filter.kinds().isEmpty() || filter.kinds().contains(profile.kind());
        }

        @Override
        List<String> values(Profile profile) {
            return List.of(profile.kind().name());
        }

        @Override
        String label(String value, Labels labels) {
            return SearchKind.valueOf(value).label();
        }
    },
    AGENCY("agency") {
        @Override
        boolean admits(SearchFilter filter, Profile profile, int thisYear) {
            return admitsAny(filter.agency(), profile.agencies());
        }

        @Override
        List<String> values(Profile profile) {
            return profile.agencies();
        }

        @Override
        String label(String value, Labels labels) {
            return labels.agencies().getOrDefault(value, value);
        }
    },
    SYSTEM("system") {
        @Override
        boolean admits(SearchFilter filter, Profile profile, int thisYear) {
            return admitsAny(filter.system(), profile.systems());
        }

        @Override
        List<String> values(Profile profile) {
            return profile.systems();
        }

        @Override
        String label(String value, Labels labels) {
            return labels.systems().getOrDefault(value, value);
        }
    },
    PROTECTION_CLASS("protectionClass") {
        @Override
        boolean admits(SearchFilter filter, Profile profile, int thisYear) {
            return admitsAny(filter.protectionClass(), profile.classes());
        }

        @Override
        List<String> values(Profile profile) {
            return profile.classes();
        }

        @Override
        String label(String value, Labels labels) {
            return labels.classes().getOrDefault(value, value);
        }
    },
    YEARS("years") {
        @Override
        boolean admits(SearchFilter filter, Profile profile, int thisYear) {
            return filter.year() == null || profile.availableIn(filter.year(), thisYear);
        }

        @Override
        List<String> values(Profile profile) {
            throw new UnsupportedOperationException("years are counted by where they begin and end");
        }

        @Override
        String label(String value, Labels labels) {
            return value;
        }
    },
    HAS_DEFINITION("hasDefinition") {
        @Override
        boolean admits(SearchFilter filter, Profile profile, int thisYear) {
            return filter.hasDefinition() == null || filter.hasDefinition().equals(profile.hasDefinition());
        }

        @Override
        List<String> values(Profile profile) {
            return profile.hasDefinition() == null
                    ? List.of()
                    : List.of(profile.hasDefinition().toString());
        }

        @Override
        String label(String value, Labels labels) {
            return Boolean.parseBoolean(value) ? "Has a definition" : "No definition yet";
        }
    };

    private final String facet;

    Dimension(String facet) {
        this.facet = facet;
    }

    String facet() {
        return facet;
    }

    abstract boolean admits(SearchFilter filter, Profile profile, int thisYear);

    abstract List<String> values(Profile profile);

    abstract String label(String value, Labels labels);

    private static boolean admitsAny(List<String> wanted, List<String> has) {
        return wanted.isEmpty() || has.stream().anyMatch(wanted::contains);
    }
}
