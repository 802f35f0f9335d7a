import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { inOrder, MOST_USES, type Use } from "../basket/planDraft";
import { ScrollRegion } from "../ScrollRegion";
import { AllYears } from "./AllYears";
import type { Known } from "./elementsInPlan";

import { UseRow } from "./UseRow";
import { faultOfYears } from "./years";

const AddUses = lazy(async () => ({ default: (await import("./AddUses")).AddUses }));

const MOST_SHOWN = 50;

type Props = {
  uses: Use[];
  /** What is wrong with them together. */
  fault?: string;
  hint?: ReactNode;
  level?: 2 | 3;
  /** The elements that are known. */
  known: Known;
  /** The ids of which there are none. */
  missing: Set<string>;
  update: (change: (earlier: Use[]) => Use[]) => void;
};

/** The data that is asked for: each element with how it is used and for which years. */
export function Uses({ uses, fault, hint, level = 2, known, missing, update }: Props) {
  const { t } = useLingui();
  const Heading = `h${level}` as const;
  const [all, setAll] = useState(false);
  const change = (changed: (earlier: Use[]) => Use[]) => update((earlier) => inOrder(changed(earlier)));
  const isWrong = (use: Use) => faultOfYears(use) !== undefined || missing.has(use.element);
  const isShort = uses.length > MOST_SHOWN && !all && !uses.slice(MOST_SHOWN).some(isWrong);
  const shown = isShort ? uses.slice(0, MOST_SHOWN) : uses;
  return (
    <section aria-labelledby="uses">
      <Heading id="uses" tabIndex={-1}>
        <Trans>Uses of data</Trans>
      </Heading>
      {hint && <p className="usa-hint">{hint}</p>}
      {fault && uses.length > MOST_USES && (
        <p className="usa-error-message" role="alert">
          {fault}
        </p>
      )}
      {uses.length === 0 ? (
        <p>
          <Trans>No data element is asked for yet.</Trans>
        </p>
      ) : (
        <>
          <p>
            <Plural value={uses.length} one="# use" other="# uses" />
          </p>
          <AllYears onYears={(years) => change((earlier) => earlier.map((use) => ({ ...use, ...years })))} />
          <ScrollRegion label={t`Table of uses`} saved>
            <table className="usa-table usa-table--borderless usa-table--stacked co-table co-plan__uses">
              <thead>
                <tr>
                  <th scope="col">
                    <Trans>Data element</Trans>
                  </th>
                  <th scope="col">
                    <Trans>Use</Trans>
                  </th>
                  <th scope="col">
                    <Trans>First year (all when empty)</Trans>
                  </th>
                  <th scope="col">
                    <Trans>Last year (open when empty)</Trans>
                  </th>
                  <th scope="col" className="co-not-printed">
                    <Trans>Remove</Trans>
                  </th>
                </tr>
              </thead>
              <tbody>
                {shown.map((use) => (
                  <UseRow
                    key={keyOf(use, shown)}
                    use={use}
                    element={known.get(use.element)}
                    isMissing={missing.has(use.element)}
                    onUse={(next) => change((earlier) => replaced(earlier, use, next))}
                    onRemove={() => {
                      change((earlier) => earlier.filter((each) => !isSame(each, use)));
                      goOn();
                    }}
                  />
                ))}
              </tbody>
            </table>
          </ScrollRegion>
          <p className="co-ways-out co-plan__tools">
            {isShort && (
              <button type="button" className="usa-button usa-button--unstyled" onClick={() => setAll(true)}>
                <Trans>Show all {uses.length}</Trans>
              </button>
            )}
            <button
              type="button"
              className="usa-button usa-button--unstyled"
              onClick={() => {
                change(() => []);
                goOn();
              }}
            >
              <Trans>Remove all</Trans>
            </button>
          </p>
        </>
      )}
      <Suspense>
        <AddUses
          elements={uses.map(({ element }) => element)}
          onUses={(more) => change((earlier) => [...earlier, ...beside(earlier, more)])}
        />
      </Suspense>
    </section>
  );
}

function replaced(uses: Use[], one: Use, next: Use) {
  return uses
    .filter((each) => !isSame(each, next) || isSame(each, one))
    .map((each) => (isSame(each, one) ? next : each));
}

/** The uses of elements that are not there yet. */
function beside(uses: Use[], more: Use[]) {
  const there = new Set(uses.map(({ element }) => element));
  return more.filter(({ element }) => !there.has(element));
}

/** The first use of an element stays the same row, however the element is used. */
function keyOf(use: Use, uses: Use[]) {
  const first = uses.find(({ element }) => element === use.element);
  return first === use ? use.element : `${use.element} ${use.use}`;
}

function isSame(one: Use, other: Use) {
  return one.element === other.element && one.use === other.use;
}

/** What had the focus is gone: reading goes on at the heading. */
function goOn() {
  setTimeout(() => (document.getElementById("uses") ?? document.querySelector("h1"))?.focus());
}
