import { describe, expect, it } from "vitest";
import { contentSaying } from "../../../../testing/sampleForm";
import { placesOf } from "../content/places";
import { changesIn } from "./changed";

const wages = {
  elementId: "element-dol-ui-wage-wages",
  use: "PAYLOAD",
  yearsFrom: 2015,
  yearsTo: null,
} as const;
const days = { elementId: "element-sde-days", use: "PAYLOAD", yearsFrom: 2016, yearsTo: 2018 } as const;

describe("what a version says otherwise", () => {
  it("is told with the old text and the new", () => {
    const before = contentSaying({ answers: { PROJECT: "Wages.", LEGAL: "Yes." } });
    const now = contentSaying({
      answers: { PROJECT: "Wages of graduates.", LEGAL: " Yes. " },
      destroyBy: "2028-12-31",
    });
    expect(changesIn(now, before, new Map())).toEqual([
      { place: "PROJECT", before: ["Wages."], now: ["Wages of graduates."] },
      { place: "destroyBy", before: [], now: ["December 31, 2028"] },
    ]);
  });

  it("names of the elements those alone that came and went", () => {
    const before = contentSaying({ draft: { uses: [wages] } });
    const now = contentSaying({ draft: { uses: [wages, days] } });
    expect(changesIn(now, before, new Map())).toEqual([
      { place: "uses", before: [], now: ["element-sde-days: Payload, 2016 to 2018"] },
    ]);
  });

  it("is nothing where both say the same", () => {
    expect(changesIn(contentSaying(), contentSaying(), new Map())).toEqual([]);
  });
});

describe("the order of the form", () => {
  it("has what is chosen among the questions", () => {
    expect(placesOf(contentSaying().answers)).toEqual([
      "title",
      "PROJECT",
      "purpose",
      "topic",
      "CONTACTS",
      "uses",
      "ELEMENT_REASON",
      "wantedOn",
      "until",
      "destroyBy",
      "DESTRUCTION",
      "users",
      "representative",
      "LAWS",
      "LEGAL",
    ]);
  });
});
