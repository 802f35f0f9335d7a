import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useId } from "react";
import type { ElementInPlanFragment, UseKind } from "../../gql/graphql";
import { useKindWords } from "../../words/agreements";
import type { Use } from "../basket/planDraft";
import { Name } from "../Name";
import { faultOfYears } from "./years";

type Props = {
  use: Use;
  element?: ElementInPlanFragment;
  /** Whether the catalog has no such element that one may see. */
  isMissing: boolean;
  onUse: (use: Use) => void;
  onRemove: () => void;
};

const KINDS = Object.entries(useKindWords);

/** One use of one element, with what is wrong with it. */
export function UseRow({ use, element, isMissing, onUse, onRemove }: Props) {
  const { t } = useLingui();
  const id = useId();
  const name = element?.name ?? use.element;
  const fault = faultOfYears(use);
  const year = (part: "from" | "to", label: string) => (
    <input
      className={fault ? "usa-input usa-input--error" : "usa-input"}
      inputMode="numeric"
      aria-label={`${label}: ${name}`}
      aria-invalid={fault ? true : undefined}
      aria-describedby={fault && `${id}-fault`}
      value={use[part] ?? ""}
      onChange={({ target }) => onUse({ ...use, [part]: yearIn(target.value) })}
    />
  );
  return (
    <tr>
      <th scope="row" className="co-table__wide" data-label={t`Data element`}>
        {isMissing ? (
          <>
            <span className="co-code">{use.element}</span>
            <span className="usa-error-message" role="alert">
              <Trans>The catalog has no such element, or you may not see it.</Trans>
            </span>
          </>
        ) : (
          <>
            <Link className="usa-link" to="/elements/$id" params={{ id: use.element }}>
              <Name>{name}</Name>
            </Link>
            <span className="co-act-details">
              {element ? `${element.dataset.system.agency.code} › ${element.dataset.title}` : "\u00a0"}
            </span>
          </>
        )}
      </th>
      <td data-label={t`Use`}>
        <select
          className="usa-select"
          aria-label={t`Use: ${name}`}
          value={use.use}
          onChange={({ target }) => onUse({ ...use, use: target.value as UseKind })}
        >
          {KINDS.map(([value, words]) => (
            <option key={value} value={value}>
              {t(words)}
            </option>
          ))}
        </select>
      </td>
      <td data-label={t`First year (all when empty)`}>
        {year("from", t`First year`)}
        {fault && (
          <span className="usa-error-message" id={`${id}-fault`} role="alert">
            {t(fault)}
          </span>
        )}
      </td>
      <td data-label={t`Last year (open when empty)`}>{year("to", t`Last year`)}</td>
      <td className="co-not-printed">
        <button type="button" className="usa-button usa-button--unstyled" onClick={onRemove}>
          <Trans>
            Remove <span className="usa-sr-only">{element?.name ?? use.element}</span>
          </Trans>
        </button>
      </td>
    </tr>
  );
}

/** The year that was typed; what is no digit is left out. */
export function yearIn(typed: string) {
  const digits = typed.replace(/\D/g, "");
  return digits === "" ? undefined : Number(digits);
}
