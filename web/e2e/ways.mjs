import assert from "node:assert/strict";
import { namesAThing, unvisited } from "./addresses.mjs";

/** How one finds one's way: the pages of long lists, the menu, addresses that lead nowhere, and pages of what is sparse. */
export async function waysJourney(hands, checks, { covered, day }) {
  const { page } = hands;
  const main = page.getByRole("navigation", { name: "Main" });
  const marked = async (word) => {
    const marks = main.locator("[aria-current].usa-current");
    await marks.filter({ hasText: word }).waitFor();
    return marks.allTextContents();
  };

  const long = {
    "the search": "/?q=date",
    "a dataset": `/datasets/${covered.dataset}`,
    "the matrix": "/projects/2023-07?rows=each",
    "the audit trail": "/audit",
    "what falls due": "/due?asOf=2026-08-15&within=366",
  };
  for (const [name, address] of Object.entries(long)) {
    await checks.that(`the pages of ${name} can be gone through`, async () => {
      await hands.go(address);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await page.waitForLoadState("networkidle");
      const pages = page.getByRole("navigation", { name: "Pages" });
      if ((await pages.count()) === 0) return console.log(`        ${name} has one page in this seed`);
      await hands.press(pages.getByRole("link", { name: "Next page" }));
      await pages.getByRole("link", { name: /Previous page|First page/ }).waitFor();
    });
  }

  await checks.that("no choice of what might happen is cut off", async () => {
    await hands.go("/agreements/DSA-2022-S1/what-if");
    await hands.tick(page.getByRole("radio", { name: "A legal basis is repealed" }));
    const labels = page.locator(".co-what-if .usa-radio__label");
    assert.ok((await labels.count()) > 6, "too few choices");
    assert.equal(
      await labels.evaluateAll((all) => all.filter((each) => each.scrollWidth > each.clientWidth).length),
      0,
    );
  });

  const missing = [
    ["/nowhere", "Page not found"],
    ["/agreements/DSA-1/nowhere", "Page not found"],
    ["/elements/none", "No such data element"],
    ["/agreements/none", "No such agreement"],
    ["/agreements/none/what-if", "No such agreement"],
    ["/projects/none", "No such project"],
    ["/projects/none/form", "No such request"],
    ["/datasets/none", "No such dataset"],
    ["/agencies/NONE", "No such agency"],
    ["/runs/00000000-0000-0000-0000-000000000000", "No such run"],
    ["/law/NONE", "No such legal basis"],
    ["/meetings/NONE", "No such meeting"],
    ["/onboarding/NONE", "No such application"],
    ["/audit/none", "No such audit trail"],
  ];
  await checks.that("no address of a thing is left out of those that say that it is missing", () =>
    assert.deepEqual(unvisited(missing.map(([address]) => address)).filter(namesAThing), []),
  );
  for (const [address, heading] of missing) {
    await checks.that(`${address} says that it is missing, on the page and by its status`, async () => {
      const response = await hands.go(address);
      await page.getByRole("heading", { level: 1, name: heading }).waitFor();
      assert.equal(response.status(), 404);
    });
  }

  await checks.that("an address with a slash at its end is the one without", async () => {
    await hands.go("/public/en/");
    assert.equal(new URL(page.url()).pathname, "/public/en");
    await hands.go(`/projects/2023-07/?asOf=${day}`);
    assert.ok(page.url().endsWith(`/projects/2023-07?asOf=${day}`), page.url());
  });

  await checks.that(
    "/projects leads to the projects, which say what they are and mark the menu",
    async () => {
      await hands.go("/projects");
      await page.getByText(/projects fit what was chosen/).waitFor();
      assert.match(await page.title(), /^Projects/);
      assert.deepEqual(await marked("Projects"), ["Projects"]);
    },
  );

  await checks.that("the menu marks where one is, and searches have names of their own", async () => {
    await hands.go("/?q=wages");
    await page.getByText(/results for “wages”/).waitFor();
    assert.match(await page.title(), /^“wages” - Search/);
    assert.deepEqual(await marked("Search"), ["Search"]);
    await hands.go("/agreements/DSA-2022-S1");
    await page.getByRole("heading", { level: 1 }).waitFor();
    assert.deepEqual(await marked("Agreements"), ["Agreements"]);
    await hands.go("/due");
    assert.deepEqual(await marked("Falling due"), ["Falling due"]);
  });

  await checks.that("a project over no uses says so and is given no verdict", async () => {
    await hands.go("/projects/CSCU-WAGES");
    await page.getByRole("heading", { name: "No uses of data are recorded" }).waitFor();
    assert.equal(await page.locator(".co-banner").count(), 0);
  });

  await checks.that("a gap stands under the agreement that its remedy names", async () => {
    await hands.go("/projects/2022-05");
    const gaps = page.getByRole("region", { name: "What is missing" });
    await gaps.getByRole("link", { name: "DSA-2022-05" }).waitFor();
    const loose = gaps.locator("li", {
      has: page.getByRole("heading", { name: "Not in any one agreement" }),
    });
    const remedies = await loose.locator(".co-gap__remedy").allTextContents();
    assert.deepEqual(
      remedies.filter((remedy) => /DSA-|DUL-/.test(remedy)),
      [],
    );
  });

  await checks.that("a license says why it cites no law", async () => {
    await hands.go("/agreements/DUL-2023-07");
    const law = page.locator(".co-facts__row", { hasText: "Law it cites" }).first();
    await law.getByText(/None of its own/).waitFor();
  });

  await checks.that("what if it ends is not asked of what has ended", async () => {
    await hands.go("/agreements/DSA-2018-03");
    await page.getByText(/^It has ended/).waitFor();
    assert.equal(await page.getByRole("link", { name: "What if it ends?" }).count(), 0);
  });
}
