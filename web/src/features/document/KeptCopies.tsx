import { Trans } from "@lingui/react/macro";
import { SignedCopiesOfAgreementDocument } from "../../gql/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { Answer } from "../../ui/answer/Answer";
import { instantInWords } from "../../words/dates";
import { sizeInWords } from "../../words/numbers";

/** The files that are kept as signed copies of an agreement, for whom each is handed out. */
export function KeptCopies({ number }: { number: string }) {
  const answer = useAnswer(SignedCopiesOfAgreementDocument, { number });
  return (
    <Answer of={answer}>
      {({ agreement }) =>
        agreement && agreement.signedCopies.length > 0 ? (
          <>
            <h3>
              <Trans>Signed copies</Trans>
            </h3>
            <ul className="usa-list">
              {agreement.signedCopies.map(({ sha256, bytes, keptAt, viewerCanFetch }) => (
                <li key={sha256}>
                  <Trans>Kept on {instantInWords(keptAt)}</Trans>
                  {viewerCanFetch && (
                    <>
                      {": "}
                      <a
                        href={`/api/v1/agreements/${encodeURIComponent(number)}/signed-copies/${sha256}.pdf`}
                      >
                        PDF, {sizeInWords(bytes)}
                      </a>
                    </>
                  )}
                  <br />
                  <span className="co-quiet co-breaking">SHA-256 {sha256}</span>
                </li>
              ))}
            </ul>
          </>
        ) : null
      }
    </Answer>
  );
}
