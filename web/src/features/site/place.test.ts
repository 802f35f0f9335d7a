import { describe, expect, it } from "vitest";
import { placeOf } from "./place";

describe("the place in the menu", () => {
  it("is the search, or the list that the menu leads to", () => {
    expect(placeOf("/")).toEqual({ section: "search", itself: true });
    expect(placeOf("/plan")).toEqual({ section: "plan", itself: true });
    expect(placeOf("/projects")).toEqual({ section: "projects", itself: true });
    expect(placeOf("/agreements")).toEqual({ section: "agreements", itself: true });
  });

  it("is the part of the catalog that a thing's page belongs to", () => {
    expect(placeOf("/projects/2023-07")).toEqual({ section: "projects", itself: false });
    expect(placeOf("/agreements/DSA-1/what-if")).toEqual({ section: "agreements", itself: false });
    expect(placeOf("/elements/element-1")).toEqual({ section: "search", itself: false });
    expect(placeOf("/due")).toEqual({ section: "due", itself: true });
    expect(placeOf("/log")).toEqual({ section: "projects", itself: true });
    expect(placeOf("/analytics")).toEqual({ section: "projects", itself: true });
    expect(placeOf("/law/FERPA-AE")).toEqual({ section: "law", itself: false });
    expect(placeOf("/findings")).toEqual({ section: "runs", itself: true });
  });

  it("is nowhere on pages the menu does not lead to", () => {
    expect(placeOf("/me").section).toBeUndefined();
  });
});
