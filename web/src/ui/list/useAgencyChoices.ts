import { useQuery } from "@tanstack/react-query";
import { AgencyChoicesDocument } from "../../gql/graphql";
import { everyPage } from "../../graphql/everyPage";
import { request } from "../../graphql/request";

/** Every agency, by code and name. */
export function useAgencyChoices() {
  return useQuery({
    queryKey: ["agencies to choose from"],
    queryFn: ({ signal }) =>
      everyPage(async (after) => (await request(AgencyChoicesDocument, { after }, signal)).agencies),
  });
}
