import { Trans, useLingui } from "@lingui/react/macro";
import { useId } from "react";
import { Name } from "../../../ui/Name";
import { VerdictTag } from "../../../ui/Verdict";
import { useKindWords } from "../../../words/agreements";
import { MatrixCell } from "./MatrixCell";
import type { MatrixColumn } from "./matrixColumns";
import { agencyOf, type MatrixGroup, openIn } from "./matrixRows";
import type { MatrixThen, OnMatrixView } from "./matrixView";
import { RowReasons } from "./RowReasons";

type Props = {
  project: string;
  group: MatrixGroup;
  columns: MatrixColumn[];
  titles: Map<string, string>;
  button: (column: number) => { tabIndex: number };
  view: MatrixThen;
  onView: OnMatrixView;
};

/** One use, or several alike: the outcomes in a row, and the reasons under it when opened. */
export function MatrixRow({ project, group, columns, titles, button, view, onView }: Props) {
  const { t } = useLingui();
  const id = useId();
  const [first, ...others] = group.uses;
  const open = openIn(group, view.open);
  const show = (column: string | undefined) => {
    const shown = open && open.column === column;
    onView({ open: shown ? undefined : [group.key, column].filter(Boolean).join("~") });
  };
  return (
    <>
      <tr>
        <th scope="row" className="co-matrix__element">
          <button
            type="button"
            className="co-matrix__open"
            aria-expanded={open !== undefined && open.column === undefined}
            aria-controls={id}
            onClick={() => show(undefined)}
            {...button(0)}
          >
            <Name>{first.element.name}</Name>
            {others.length > 0 && (
              <>
                {" "}
                <Trans>and {others.length} more</Trans>
              </>
            )}
          </button>
          <span className="co-quiet">
            {agencyOf(first).code}, {t(useKindWords[first.use])}
          </span>
        </th>
        <td>
          <VerdictTag verdict={first.verdict} />
        </td>
        {columns.map((column, index) => (
          <td key={column.key}>
            <MatrixCell
              use={first}
              column={column}
              state={open?.column === column.key ? "open" : "closed"}
              controls={id}
              onOpen={() => show(column.key)}
              button={button(index + 1)}
            />
          </td>
        ))}
      </tr>
      <tr id={id} hidden={!open}>
        <td className="co-matrix__reasons" colSpan={columns.length + 2}>
          {open && (
            <div className="co-matrix__sheet">
              <RowReasons
                project={project}
                group={group}
                column={columns.find((column) => column.key === open.column)}
                titles={titles}
                view={view}
              />
            </div>
          )}
        </td>
      </tr>
    </>
  );
}
