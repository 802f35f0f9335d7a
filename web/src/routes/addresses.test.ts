import { createMemoryHistory } from "@tanstack/react-router";
import { describe, expect, it } from "vitest";
import { ADDRESSES } from "./addresses";
import { createAppRouter } from "./router";

describe("the list of addresses", () => {
  it("is what the router shows a page at, no more and no less", () => {
    const router = createAppRouter(createMemoryHistory());
    expect(Object.keys(router.routesByPath).sort()).toEqual([...ADDRESSES].sort());
  });
});
