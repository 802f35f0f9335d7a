import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { KeptDraftInput, KeptPlanFragment } from "../../../gql/graphql";
import { addToPlan, elementsOf, keepPlan, keptNow, takeFromPlan } from "../../../ui/basket/basket";
import { addressOfKept, draftToKeep } from "../../../ui/basket/keptDraft";
import { forgetText, keepText, keptText } from "../../../ui/basket/keptText";
import { textOfPlan } from "../../../ui/basket/planDraft";
import { agree, type Keeper } from "./agreeing";

const WHOLE = {
  linkage: ["dol-ui-wage-ssn"],
  payload: ["2010-2020 dol-ui-wage-wages", "2015- sde-slds-demographics-days"],
  recipient: "OPM",
  purpose: "EVALUATION",
  topic: "Wages",
  employee: ["Pat Planned @ OPM"],
  person: ["Kim Alike"],
  wantedOn: "2027-01-01",
  until: "2028-12-31",
  asOf: "2026-12-01",
};

beforeEach(forgetText);
afterEach(forgetText);

describe("a plan that is kept with somebody", () => {
  it("is the same when it comes back", async () => {
    const catalog = new Catalog("pat");
    keepPlan(WHOLE);
    await agree(catalog, stays);
    forgetText();
    await agree(catalog, stays);
    expect(textOfPlan(keptNow().plan)).toBe(textOfPlan(WHOLE));
  });

  it("has no day that is none and no purpose that is none, which stay in the browser", () => {
    expect(draftToKeep({ wantedOn: "20265-01-01", purpose: "FUN" })).toMatchObject({
      wantedOn: undefined,
      purpose: undefined,
    });
  });

  it("is taken over by a browser that has none", async () => {
    const catalog = new Catalog("pat");
    catalog.has("element-1", "element-2");
    await agree(catalog, stays);
    expect(here()).toEqual(["element-1", "element-2"]);
    expect(keptNow().added).toBeUndefined();
  });

  it("is joined to what a browser has that somebody logs in with, who is told of it", async () => {
    const catalog = new Catalog("pat");
    catalog.has("element-1", "element-2");
    add("element-2", "element-3");
    await agree(catalog, stays);
    expect(here()).toEqual(["element-1", "element-2", "element-3"]);
    expect(catalog.elements()).toEqual(["element-1", "element-2", "element-3"]);
    expect(keptNow().added).toBe(1);
  });

  it("follows what is added and taken out, and is forgotten once nothing is left", async () => {
    const catalog = new Catalog("pat");
    add("element-1", "element-2");
    await agree(catalog, stays);
    takeFromPlan(["element-1"]);
    await agree(catalog, stays);
    expect(catalog.elements()).toEqual(["element-2"]);
    takeFromPlan(["element-2"]);
    await agree(catalog, stays);
    expect(catalog.asked).toEqual(["keep", "keep", "forget"]);
    expect(catalog.elements()).toEqual([]);
  });

  it("is asked for and left alone where nothing changed", async () => {
    const catalog = new Catalog("pat");
    add("element-1");
    await agree(catalog, stays);
    await agree(catalog, stays);
    expect(catalog.asked).toEqual(["keep"]);
  });

  it("has nothing of somebody else's who used the browser before", async () => {
    add("element-secret");
    await agree(new Catalog("pat"), stays);
    const catalog = new Catalog("kim");
    catalog.has("element-1");
    await agree(catalog, stays);
    expect(here()).toEqual(["element-1"]);
    expect(catalog.elements()).toEqual(["element-1"]);
  });

  it("is not brought back to a browser that its maker left meanwhile", async () => {
    const catalog = new Catalog("pat");
    catalog.has("element-1");
    await agree(catalog, () => true);
    expect(keptText()).toBe("");
  });

  it("stays in the browser, which says why, where it is refused", async () => {
    const catalog = new Catalog("pat");
    add("element-1");
    catalog.refuses = "Too many.";
    await agree(catalog, stays);
    expect(keptNow().refusal).toBe("Too many.");
    expect(here()).toEqual(["element-1"]);
    catalog.refuses = undefined;
    await agree(catalog, stays);
    expect(keptNow().refusal).toBeUndefined();
    expect(catalog.elements()).toEqual(["element-1"]);
  });

  it("keeps what is added while it is on its way", async () => {
    const catalog = new Catalog("pat");
    catalog.has("element-1");
    add("element-2");
    catalog.meanwhile = () => add("element-3");
    await agree(catalog, stays);
    expect(here()).toEqual(["element-1", "element-2", "element-3"]);
  });

  it.each(
    Array.from({ length: 40 }, (_, seed) => seed),
  )("loses nothing that any of three browsers added, and is the same in all at last (%i)", async (seed) => {
    const random = randomOf(seed);
    const catalog = new Catalog("pat");
    const browsers = ["", "", ""];
    const added = new Set<string>();
    const removed = new Set<string>();
    const at = async (browser: number, work: () => unknown) => {
      keepText(browsers[browser] ?? "");
      await work();
      browsers[browser] = keptText();
    };
    for (let step = 0; step < 40; step++) {
      const element = `element-${random(12)}`;
      await at(random(3), () => {
        const kind = random(4);
        if (kind === 0) return agree(catalog, stays);
        if (kind === 1) {
          removed.add(element);
          return takeFromPlan([element]);
        }
        added.add(element);
        return add(element);
      });
    }
    for (const browser of [0, 1, 2, 0, 1, 2]) await at(browser, () => agree(catalog, stays));
    const last = browsers.map((text) => {
      keepText(text);
      return here();
    });
    expect(last).toEqual([catalog.elements(), catalog.elements(), catalog.elements()]);
    const lasting = [...added].filter((element) => !removed.has(element));
    expect(catalog.elements()).toEqual(expect.arrayContaining(lasting));
    expect(catalog.elements().filter((element) => !added.has(element))).toEqual([]);
  });
});

/** Keeps plans as the server says that it does: by version, and joined where none is named. */
class Catalog implements Keeper {
  readonly asked: string[] = [];
  refuses: string | undefined;
  meanwhile: (() => void) | undefined;
  private draft: KeptDraftInput = { uses: [], users: [] };

  constructor(private readonly id: string) {}

  has(...elements: string[]) {
    this.draft = draftToKeep({ payload: elements });
  }

  elements() {
    return elementsIn(addressOfKept(this.kept().draft));
  }

  async read() {
    return this.kept();
  }

  async keep({ version, draft }: { version?: string | null; draft: KeptDraftInput }) {
    this.asked.push("keep");
    this.meanwhile?.();
    this.meanwhile = undefined;
    if (this.refuses) return this.answer("INVALID", this.refuses);
    if (version && version !== this.version()) return this.answer("STATE");
    const there = new Set(this.draft.uses.map(({ element }) => element));
    const others = draft.uses.filter(({ element }) => !there.has(element));
    const known = new Set(this.draft.users.map(({ name }) => name));
    const users = [...this.draft.users, ...draft.users.filter(({ name }) => !known.has(name))];
    const said: Partial<KeptDraftInput> = JSON.parse(JSON.stringify(this.draft));
    this.draft = version ? draft : { ...draft, ...said, users, uses: [...this.draft.uses, ...others] };
    return this.answer();
  }

  async forget({ version }: { version: string }) {
    this.asked.push("forget");
    if (version !== this.version()) return this.answer("STATE");
    this.draft = { uses: [], users: [] };
    return this.answer();
  }

  private version() {
    return JSON.stringify(this.draft);
  }

  private answer(code?: string, message = "") {
    return { keptPlan: this.kept(), userErrors: code ? [{ code, message }] : [] };
  }

  private kept(): KeptPlanFragment {
    const { uses, users, recipient, purpose, topic, wantedOn, until, asOf } = this.draft;
    const said = { recipient, purpose, topic, wantedOn, until, asOf };
    return {
      id: this.id,
      version: this.version(),
      draft: {
        recipient: null,
        purpose: null,
        topic: null,
        wantedOn: null,
        until: null,
        asOf: null,
        ...JSON.parse(JSON.stringify(said)),
        uses: uses.map(({ element, use, yearsFrom = null, yearsTo = null }) => ({
          elementId: element,
          use,
          yearsFrom,
          yearsTo,
        })),
        users: users.map(({ name, organisation = null, stateEmployee }) => ({
          name,
          organisation,
          stateEmployee,
        })),
      },
    };
  }
}

function add(...elements: string[]) {
  addToPlan(elements.map((element) => ({ element, use: "PAYLOAD" })));
}

function here() {
  return elementsIn(keptNow().plan);
}

function elementsIn(plan: Parameters<typeof elementsOf>[0]) {
  return [...elementsOf(plan)].sort();
}

function stays() {
  return false;
}

/** Numbers below a bound that look random and are the same for the same seed. */
function randomOf(seed: number) {
  let state = seed + 1;
  return (bound: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % bound;
  };
}
