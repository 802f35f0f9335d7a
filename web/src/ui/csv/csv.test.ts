import { describe, expect, it } from "vitest";
import { type Column, csvOf } from "./csv";

type Paper = { number: string; title: string };

const columns: Column<Paper>[] = [
  { title: "Number", of: ({ number }) => number },
  { title: "Title, as written", of: ({ title }) => title },
];

describe("a table as csv", () => {
  it("quotes what holds a comma, a quote or a new line", () => {
    expect(csvOf(columns, [{ number: "DSA-1", title: 'Wages, "all"\nof them' }])).toBe(
      '\uFEFFNumber,"Title, as written"\r\nDSA-1,"Wages, ""all""\nof them"\r\n',
    );
  });

  it("lets no text become a formula", () => {
    expect(csvOf(columns, [{ number: "=1+1", title: "@SUM(A1)" }])).toContain("'=1+1,'@SUM(A1)");
  });

  it("has a heading where there is nothing", () => {
    expect(csvOf(columns, [])).toBe('\uFEFFNumber,"Title, as written"\r\n');
  });
});
