import { ImpactDocument } from "../../gql/graphql";
import { useAnswer } from "../../graphql/useAnswer";
import { Answer } from "../../ui/answer/Answer";
import { Impact } from "./Impact";

type Props = {
  /** The code or public id of the legal basis. */
  legalBasis: string;
  on: string;
};

/** What would change if a legal basis were repealed from a day on. */
export function RepealImpact({ legalBasis, on }: Props) {
  const answer = useAnswer(ImpactDocument, { scenario: { kind: "BASIS_REPEALED", legalBasis, on } });
  return (
    <Answer of={answer} room="section">
      {({ impact }) => <Impact impact={impact} />}
    </Answer>
  );
}
