import type { AgreementLaneFragment, ScheduleLaneFragment } from "../gql/graphql";

export const agreementLane: AgreementLaneFragment = {
  id: "agreement-dsa-2022-04",
  number: "DSA-2022-04",
  kind: "DSA",
  timeline: [
    { from: null, until: "2022-06-30", force: "UNSIGNED" },
    { from: "2022-07-01", until: "2024-03-31", force: "IN_FORCE" },
    { from: "2024-04-01", until: "2024-05-31", force: "SUSPENDED" },
    { from: "2024-06-01", until: "2025-06-30", force: "IN_FORCE" },
    { from: "2025-07-01", until: null, force: "EXPIRED" },
  ],
  acts: [
    actOf("signature", "SIGNED", "Signed", "2022-05-01", "2022-05-01T14:00:00Z"),
    actOf("suspension", "SUSPENDED", "Suspended", "2024-04-01", "2024-05-20T14:00:00Z"),
    actOf("reinstatement", "REINSTATED", "Reinstated", "2024-06-01", "2024-06-01T14:00:00Z"),
  ],
};

export const scheduleLane: ScheduleLaneFragment = {
  id: "schedule-dsa-2022-04-dol",
  provider: { code: "DOL" },
  timeline: [
    { from: null, until: "2022-06-14", footing: "UNAFFIRMED" },
    { from: "2022-06-15", until: null, footing: "AFFIRMED" },
  ],
};

function actOf(
  id: string,
  kind: AgreementLaneFragment["acts"][number]["kind"],
  title: string,
  effectiveOn: string,
  recordedAt: string,
) {
  return {
    id,
    kind,
    title,
    effectiveOn,
    recordedAt,
    takesEffectOn: null,
    voided: false,
    by: { code: "DOL" },
  };
}
