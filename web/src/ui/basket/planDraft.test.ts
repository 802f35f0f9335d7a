import { describe, expect, it } from "vitest";
import { parseSearch, stringifySearch } from "../../routes/address";
import { planAddressOf } from "./planAddress";
import { addressOf, draftOf, type PlanDraft, usesOf, usualUse } from "./planDraft";

const draft: PlanDraft = {
  uses: [
    { element: "element-dol-ui-wage-quarter", use: "PAYLOAD", from: 2010, to: 2020 },
    { element: "element-dol-ui-wage-ssn", use: "LINKAGE_KEY" },
    { element: "element-dol-ui-wage-wages", use: "PAYLOAD", from: 2010, to: 2020 },
    { element: "element-sde-slds-demographics-attendance-days", use: "PAYLOAD", from: 2015 },
  ],
  recipient: "OPM",
  purpose: "EVALUATION",
  employees: ["Pat Planned @ OPM"],
  others: ["Kim Alike"],
  wantedOn: "2027-01-01",
};

describe("the address of a plan", () => {
  it("says each use once, those for the same years together, without a character that must be escaped", () => {
    expect(stringifySearch(addressOf({ ...draft, employees: [] }))).toBe(
      "?linkage=dol-ui-wage-ssn&payload=2010-2020+dol-ui-wage_quarter.wages" +
        "&payload=2015-+sde-slds-demographics-attendance-days" +
        "&recipient=OPM&purpose=EVALUATION&person=Kim+Alike&wantedOn=2027-01-01",
    );
  });

  it("opens as the same plan", () => {
    expect(draftOf(planAddressOf(parseSearch(stringifySearch(addressOf(draft)))))).toEqual(draft);
  });

  it("keeps 500 uses under 20,000 characters", () => {
    const uses = Array.from({ length: 500 }, (_, at) => ({
      element: `element-jbcssd-juv-probation-snapshot-column-number-${at}`,
      use: "PAYLOAD" as const,
    }));
    const address = stringifySearch(addressOf({ ...draft, uses }));
    expect(address.length).toBeLessThan(20_000);
    expect(usesOf(planAddressOf(parseSearch(address)))).toHaveLength(500);
  });

  it("keeps what is wrong with it, so that it can be mended", () => {
    const address = planAddressOf(
      parseSearch("?payload=2020-2010+nobody&payload=-20265+a_b&wantedOn=20265-01-01"),
    );
    expect(draftOf(address)).toMatchObject({
      uses: [
        { element: "element-a-b", to: 20265 },
        { element: "element-nobody", from: 2020, to: 2010 },
      ],
      wantedOn: "20265-01-01",
    });
    expect(addressOf(draftOf(address)).wantedOn).toBe("20265-01-01");
  });

  it("names an id that is like no other whole", () => {
    const uses = [{ element: "element-x-y-z-A_b.c", use: "OUTPUT" as const }];
    const address = addressOf({ uses, employees: [], others: [] });
    expect(address.output).toEqual(["element-x-y-z-A_b.c"]);
    expect(usesOf(address)).toEqual(uses);
  });
});

describe("the usual use of an element", () => {
  it("is for linking alone where it identifies a person or a record", () => {
    expect(usualUse("DIRECT_IDENTIFIER")).toBe("LINKAGE_KEY");
    expect(usualUse("LINKAGE_KEY")).toBe("LINKAGE_KEY");
    expect(usualUse("SENSITIVE")).toBe("PAYLOAD");
  });
});
