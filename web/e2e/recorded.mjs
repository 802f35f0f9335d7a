import { base, tokenOf } from "./server.mjs";

export const RUN = "0196c0de-0000-7000-8000-000000000001";
const READ = { namespace: "sftp://hub.example", name: "CSCU.2023-07.analytical" };
const COLUMNS = ["degree_code", "term_gpa"];

/** Records a run of an invented project that reads one column too many, as the matching engine would, and returns its run id. */
export async function recordRun(day) {
  const event = {
    eventTime: `${day}T12:00:00Z`,
    eventType: "COMPLETE",
    producer: "https://hub.example/browser-test",
    schemaURL: "https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent",
    run: { runId: RUN, facets: { p20win_request: { requestNumber: "2023-07", purpose: "EVALUATION" } } },
    job: { namespace: "hub", name: "browser-test" },
    inputs: [{ ...READ, facets: { schema: { fields: COLUMNS.map((name) => ({ name, type: "string" })) } } }],
    outputs: [
      {
        namespace: "sftp://hub.example",
        name: "OWS.2023-07.linked",
        facets: {
          schema: { fields: COLUMNS.map((name) => ({ name, type: "string" })) },
          columnLineage: {
            fields: Object.fromEntries(
              COLUMNS.map((field) => [field, { inputFields: [{ ...READ, field }] }]),
            ),
          },
        },
      },
    ],
  };
  const response = await fetch(`${base}/api/v1/lineage`, {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      Authorization: `Bearer ${await tokenOf("matching-engine")}`,
    },
    body: JSON.stringify(event),
  });
  if (!response.ok) throw new Error(`The run was not recorded: ${response.status} ${await response.text()}`);
  return RUN;
}
