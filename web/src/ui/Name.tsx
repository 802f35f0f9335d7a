import { Fragment } from "react";

const SEAMS = /(?<=[a-z0-9])(?=[A-Z])|(?<=[_/.-])/;

/** A technical name that may break at its seams rather than anywhere. */
export function Name({ children }: { children: string }) {
  let start = 0;
  return children.split(SEAMS).map((piece) => {
    const key = start;
    start += piece.length;
    return (
      <Fragment key={key}>
        {key > 0 && <wbr />}
        {piece}
      </Fragment>
    );
  });
}
