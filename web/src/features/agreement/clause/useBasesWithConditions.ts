import { useQuery } from "@tanstack/react-query";
import { ClauseCodesDocument, type ClauseCodesQuery } from "../../../gql/graphql";
import { everyPage } from "../../../graphql/everyPage";
import { request } from "../../../graphql/request";

export type BasisWithConditions = ClauseCodesQuery["legalBases"]["nodes"][number];

/** Every legal basis with what it asks for; none until they are known, or while nobody wants to know. */
export function useBasesWithConditions(wanted = true): BasisWithConditions[] {
  const bases = useQuery({
    queryKey: ["what the law asks for"],
    queryFn: ({ signal }) =>
      everyPage(async (after) => (await request(ClauseCodesDocument, { after }, signal)).legalBases),
    enabled: wanted,
  });
  return bases.data ?? [];
}
