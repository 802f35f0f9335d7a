import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import {
  type AgreementKind,
  type AgreementScope,
  DraftAgreementDocument,
  type DraftAgreementInput,
} from "../../../gql/graphql";
import { ActForm } from "../../../ui/act/ActForm";
import { CheckField } from "../../../ui/act/field/CheckField";
import { AgencyField, ChoiceField } from "../../../ui/act/field/ChoiceField";
import { ClauseFields } from "../../../ui/act/field/ClauseFields";
import { DayField } from "../../../ui/act/field/DayField";
import { NumbersField } from "../../../ui/act/field/NumbersField";
import { TextField } from "../../../ui/act/field/TextField";
import { agreementKindWords, agreementScopeWords, partyRoleWords } from "../../../words/agreements";
import { today } from "../../../words/dates";
import { spanInWords } from "../../../words/span";
import { useClauseCodes } from "../clause/useClauseCodes";
import { PartyFields } from "./PartyFields";

type Props = { agencies: { code: string; name: string }[] };

/** Drafts an agreement: what it is, whom it is to bind, from when until when, what it states and what it is made under. */
export function DraftForm({ agencies }: Props) {
  const { t } = useLingui();
  const codes = useClauseCodes();
  const kinds = Object.entries(agreementKindWords).map(([value, words]) => ({
    value: value as AgreementKind,
    words: t(words),
  }));
  const scopes = Object.entries(agreementScopeWords).map(([value, words]) => ({
    value: value as AgreementScope,
    words: t(words),
  }));
  return (
    <ActForm
      act="draftAgreement"
      about="new"
      document={DraftAgreementDocument}
      starts={{ effectiveOn: today(), parties: [] }}
      input={suited}
      summary={(typed) => <Draft draft={suited(typed)} />}
      done={({ agreement }) => <Drafted number={agreement?.number} />}
      another={<Trans>Draft another agreement</Trans>}
    >
      {(of, { kind }) => (
        <>
          <ChoiceField field={of("kind")} label={<Trans>Kind of document</Trans>} choices={kinds} />
          {kind === "DSA" && (
            <ChoiceField field={of("scope")} label={<Trans>Scope</Trans>} choices={scopes} />
          )}
          <TextField
            field={of("number")}
            label={<Trans>Number</Trans>}
            hint={<Trans>Letters and digits, with hyphens, underscores or dots between them.</Trans>}
            most={60}
          />
          <TextField field={of("title")} label={<Trans>Title</Trans>} most={300} />
          <AgencyField field={of("by")} label={<Trans>Drafted for</Trans>} agencies={agencies} />
          <DayField field={of("effectiveOn")} label={<Trans>Day of the draft</Trans>} />
          <PartyFields field={of("parties")} agencies={agencies} />
          <DayField
            field={of("termFrom")}
            label={<Trans>First day of the term (optional)</Trans>}
            hint={<Trans>The day of the last signature when empty.</Trans>}
            optional
          />
          <DayField field={of("termTo")} label={<Trans>Last day of the term (optional)</Trans>} optional />
          {(kind === "DSA" || kind === "DUL") && (
            <NumbersField
              field={of("under")}
              label={<Trans>Made under</Trans>}
              hint={
                kind === "DSA" ? (
                  <Trans>Numbers of the memoranda, one a line.</Trans>
                ) : (
                  <Trans>Numbers of the data sharing agreements, one a line.</Trans>
                )
              }
            />
          )}
          {kind === "DSA" && (
            <NumbersField
              field={of("reliedOnBy")}
              label={<Trans>Projects that rely on it (optional)</Trans>}
              hint={<Trans>Numbers of the projects, one a line.</Trans>}
            />
          )}
          {kind === "DUL" && (
            <TextField
              field={of("licenses")}
              label={<Trans>Number of the project it serves</Trans>}
              most={60}
            />
          )}
          <ClauseFields field={of("terms")} codes={codes} />
          <TextField
            field={of("source")}
            label={<Trans>Public source (optional)</Trans>}
            most={1000}
            optional
          />
          <CheckField field={of("illustrative")} label={<Trans>It is an invented example</Trans>} />
          <TextField
            field={of("note")}
            label={<Trans>Note (optional)</Trans>}
            most={2000}
            lines="several"
            optional
          />
        </>
      )}
    </ActForm>
  );
}

/** What was typed, without what does not belong to a document of its kind. */
function suited(draft: DraftAgreementInput, actId?: string): DraftAgreementInput {
  const { kind } = draft;
  return {
    ...draft,
    actId,
    scope: kind === "DSA" ? draft.scope : undefined,
    under: kind === "DSA" || kind === "DUL" ? draft.under : undefined,
    reliedOnBy: kind === "DSA" ? draft.reliedOnBy : undefined,
    licenses: kind === "DUL" ? draft.licenses : undefined,
  };
}

function Draft({ draft }: { draft: DraftAgreementInput }) {
  const { t } = useLingui();
  return (
    <>
      <p>
        <Trans>
          You draft {draft.number} for {draft.by}: {draft.title}. {t(agreementKindWords[draft.kind])}. It
          binds nobody until it is signed.
        </Trans>
      </p>
      <ul>
        {draft.parties.map(({ agency, role }) => (
          <li key={`${agency} ${role}`}>
            {agency}: {t(partyRoleWords[role])}
          </li>
        ))}
        <li>{spanInWords(draft.termFrom, draft.termTo)}</li>
        <li>
          <Plural value={(draft.terms ?? []).length} _0="No clauses" one="# clause" other="# clauses" />
        </li>
      </ul>
    </>
  );
}

function Drafted({ number }: { number?: string }) {
  if (number === undefined) return null;
  return (
    <Trans>
      {number} was drafted.{" "}
      <Link className="usa-link" to="/agreements/$number" params={{ number }} hash="act-addSchedule">
        Go on to its schedules
      </Link>
    </Trans>
  );
}
