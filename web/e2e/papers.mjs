import { confirm, sectionOf, typeDay } from "./acting.mjs";
import { choose, press, tabTo, typeInto } from "./tabbing.mjs";

/** Fills in the draft of a document by keyboard alone, as far as the one question before it. */
export async function fillInDraft(page, paper) {
  const { kind, scope, number, title, parties, lastDay, under, reliedOnBy, licenses, clauses } = paper;
  const box = (name) => page.getByRole("textbox", { name, exact: true });
  await choose(page, page.getByLabel("Kind of document"), kind);
  if (scope) await choose(page, page.getByLabel("Scope"), scope);
  await typeInto(page, box("Number"), number);
  await typeInto(page, box("Title"), title);
  await choose(page, page.getByLabel("Drafted for"), "OPM");
  for (const [place, [agency, role]] of parties.entries()) {
    await press(page, page.getByRole("button", { name: "Add a party" }));
    await choose(page, page.getByLabel("Agency", { exact: true }).nth(place), agency);
    await choose(page, page.getByLabel("Role", { exact: true }).nth(place), role);
  }
  await typeDay(page, page.getByLabel("Last day of the term (optional)"), lastDay);
  await typeInto(page, page.getByRole("textbox", { name: "Made under" }), under);
  if (reliedOnBy) {
    await typeInto(page, page.getByRole("textbox", { name: "Projects that rely on it" }), reliedOnBy);
  }
  if (licenses) {
    await typeInto(page, page.getByRole("textbox", { name: "Number of the project it serves" }), licenses);
  }
  for (const [about, text] of clauses) await addClause(page, about, text);
}

/** Chooses what a clause is about and writes it; a clause that is a day is typed as one. */
async function addClause(page, about, text) {
  const abouts = page.getByLabel("Add a clause");
  await abouts.getByRole("option").nth(3).waitFor({ state: "attached" });
  await choose(page, abouts, about);
  await press(page, page.getByRole("button", { name: "Add this clause" }));
  const clause = page.getByLabel(about).last();
  if (/^\d{4}-\d\d-\d\d$/.test(text)) await typeDay(page, clause, text);
  else await typeInto(page, clause, text);
}

/** Adds a schedule to the draft whose form is open: whose data, which elements, what for, for which years and under which law. */
export async function addSchedule(page, { provider, elements, years, law = [] }, said) {
  if (provider) await choose(page, page.getByLabel("Whose data it grants"), provider);
  const list = page.getByRole("textbox", { name: "Or paste a list of elements" });
  await typeInto(page, list, elements.join("\n"));
  await press(page, page.getByRole("button", { name: "Add what the list names" }));
  await page.getByText(`${elements.length} elements were added.`).waitFor();
  await press(page, page.getByRole("checkbox", { name: "Evaluation", exact: true }), "Space");
  if (years) {
    await typeInto(page, page.getByLabel("First year (all when empty)"), years[0]);
    await typeInto(page, page.getByLabel("Last year (open when empty)"), years[1]);
  }
  if (law.length > 0) {
    const summary = page.locator("summary").filter({ hasText: "Law it cites", visible: true });
    await summary.waitFor();
    await press(page, summary);
  }
  for (const code of law) {
    await press(page, page.getByRole("checkbox", { name: new RegExp(`^${code}:`) }), "Space");
  }
  return confirm(page, said);
}

/** Names a person who may use the linked data, and works for the state. */
export async function nameUser(page, name, organization) {
  await typeInto(page, page.getByRole("textbox", { name: "Full name" }), name);
  await typeInto(page, page.getByRole("textbox", { name: "Works at (optional)" }), organization);
  await press(page, page.getByRole("checkbox", { name: "Employed by the state" }), "Space");
  return confirm(page, `${name} is named in the license.`);
}

/** Attests each condition of law that the open form offers, in words. */
export async function attest(page, conditions, said, done) {
  const section = sectionOf(page, "attestCondition");
  const which = section.getByLabel("Which condition");
  for (const [place, condition] of conditions.entries()) {
    if (place > 0) await press(page, section.getByRole("button", { name: "Do another" }));
    await tabTo(page, which);
    if ((await which.getByRole("option").count()) > 1) await choose(page, which, `${condition}:`);
    await confirm(page, said);
    done();
  }
}
