import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { SearchPageDocument } from "../../gql/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { Failure } from "../../ui/answer/Failure";
import { Loading } from "../../ui/answer/Loading";
import { PageTitle } from "../../ui/page/PageTitle";
import { filterCount, type SearchAsked, variablesOf } from "./asked";
import { Count } from "./Count";
import { DayField } from "./DayField";
import { Filters } from "./Filters";
import { Results } from "./Results";
import { SearchBox } from "./SearchBox";
import { useTab } from "./useTab";

type Props = {
  asked: SearchAsked;
  onAsk: (asked: SearchAsked) => void;
  /** Whether what is found waits until it is known what stands above it. */
  holdBack?: boolean;
  /** What stands between the search box and what is found. */
  children?: ReactNode;
};

export function SearchPage({ asked, onAsk, holdBack, children }: Props) {
  const { t } = useLingui();
  const tabOf = useTab();
  const answer = useAnswer(SearchPageDocument, variablesOf(asked), "keep");
  const found = answer.data?.search;
  const change = (part: Partial<SearchAsked>) => onAsk({ ...asked, after: undefined, ...part });
  return (
    <>
      <PageTitle tab={tabOf(asked)}>{t`Find data the state’s agencies share`}</PageTitle>
      <p className="usa-intro co-lead">
        <Trans>
          Search the program’s data dictionary, then see which agreements cover an element on a given date,
          and why.
        </Trans>
      </p>
      <SearchBox key={asked.q} query={asked.q ?? ""} onSearch={(q) => change({ q: q || undefined })} />
      {children}
      {holdBack ? (
        <Loading room="page" />
      ) : (
        <div className="co-results-layout">
          <div className="co-results-layout__side">
            <Filters facets={found?.facets ?? []} asked={asked} onNarrow={change} />
            <DayField asOf={asked.asOf} onChange={(asOf) => onAsk({ ...asked, asOf })} />
          </div>
          <section className="co-results-layout__main" aria-label={t`Results`} aria-busy={answer.isFetching}>
            <h2 className="usa-sr-only">{t`Results`}</h2>
            <Count
              query={asked.q}
              filters={filterCount(asked)}
              total={answer.error ? undefined : found?.totalCount}
              state={answer.status}
            />
            {answer.error ? (
              <Failure error={answer.error} onRetry={() => void answer.refetch()} />
            ) : (
              <Results asked={asked} found={found} onAsk={change} />
            )}
          </section>
        </div>
      )}
    </>
  );
}
