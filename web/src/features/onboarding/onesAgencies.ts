import type { FoundApplication } from "./FoundApplication";

/** The agencies for which the viewer may do an act; whoever may for any is offered those for which it is open. */
export function onesAgencies(
  { viewerCan }: Pick<FoundApplication, "viewerCan">,
  act: string,
  open: string[],
): string[] {
  const permissions = viewerCan.filter((permission) => permission.act === act);
  const own = permissions.flatMap(({ agencyCode }) => agencyCode ?? []);
  const any = permissions.some(({ agencyCode }) => !agencyCode);
  return any ? open : open.filter((code) => own.includes(code));
}
