import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useId, useState } from "react";
import type { FacetFragment, SearchKind } from "../../gql/graphql";
import { Icon } from "../../ui/Icon";
import { searchKindWords } from "../../words/things";
import { filterCount, type ListFacet, type SearchAsked, withoutFilters } from "./asked";
import { FacetChoices } from "./FacetChoices";
import { FacetSelect } from "./FacetSelect";

type Props = {
  facets: FacetFragment[];
  asked: SearchAsked;
  onNarrow: (change: Partial<SearchAsked>) => void;
};

const listFacets: { name: ListFacet; title: MessageDescriptor }[] = [
  { name: "kind", title: msg`Kind` },
  { name: "agency", title: msg`Agency` },
  { name: "system", title: msg`Source system` },
  { name: "protectionClass", title: msg`Protected by` },
];

/** What the values of a facet are called, where that is not a name of their own. */
const valueWords: Record<string, Record<string, MessageDescriptor>> = {
  kind: searchKindWords,
  hasDefinition: { true: msg`Has a definition`, false: msg`No definition yet` },
};

/** Everything the result can be narrowed by. On a small screen it opens on demand. */
export function Filters({ facets, asked, onNarrow }: Props) {
  const { t } = useLingui();
  const [state, setState] = useState<"open" | "closed">("closed");
  const id = useId();
  const chosen = filterCount(asked);
  const valuesOf = (name: string) =>
    (facets.find((facet) => facet.name === name)?.values ?? []).map((each) => {
      const words = valueWords[name]?.[each.value];
      return words ? { ...each, label: t(words) } : each;
    });
  return (
    <section className="co-filters" aria-label={t`Filters`}>
      <button
        type="button"
        className="usa-button usa-button--outline co-filters__toggle"
        aria-expanded={state === "open"}
        aria-controls={id}
        onClick={() => setState(state === "open" ? "closed" : "open")}
      >
        <Icon name="filter" />{" "}
        {chosen > 0 ? <Trans>Filters ({chosen} chosen)</Trans> : <Trans>Filters</Trans>}
      </button>
      <div id={id} className={`co-filters__body co-filters__body--${state}`}>
        {listFacets.map(({ name, title }) => (
          <FacetChoices
            key={name}
            title={t(title)}
            values={valuesOf(name)}
            chosen={asked[name] ?? []}
            onChange={(values) => onNarrow({ [name]: values as SearchKind[] })}
          />
        ))}
        <FacetSelect
          title={t`Available in year`}
          any={t`Any year`}
          values={valuesOf("years")}
          chosen={asked.year ?? ""}
          onChange={(year) => onNarrow({ year: year || undefined })}
        />
        <FacetSelect
          title={t`Definition`}
          any={t`Written or not`}
          values={valuesOf("hasDefinition")}
          chosen={definedValue(asked)}
          onChange={(value) =>
            onNarrow({ defined: value === "" ? undefined : value === "true" ? "yes" : "no" })
          }
        />
        {chosen > 0 && (
          <button
            type="button"
            className="usa-button usa-button--unstyled"
            onClick={() => onNarrow(withoutFilters)}
          >
            <Trans>Clear all filters</Trans>
          </button>
        )}
      </div>
    </section>
  );
}

function definedValue({ defined }: SearchAsked) {
  if (defined === undefined) return "";
  return defined === "yes" ? "true" : "false";
}
