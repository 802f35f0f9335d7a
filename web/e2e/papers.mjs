import { confirm, sectionOf } from "./acting.mjs";

/** Fills in the draft of a document, as far as the one question before it. */
export async function fillInDraft(hands, paper) {
  const { page } = hands;
  const { kind, scope, number, title, parties, lastDay, under, reliedOnBy, licenses, clauses } = paper;
  const box = (name) => page.getByRole("textbox", { name, exact: true });
  await hands.choose(page.getByLabel("Kind of document"), kind);
  if (scope) await hands.choose(page.getByLabel("Scope"), scope);
  await hands.type(box("Number"), number);
  await hands.type(box("Title"), title);
  await hands.choose(page.getByLabel("Drafted for"), "OPM");
  for (const [place, [agency, role]] of parties.entries()) {
    await hands.press(page.getByRole("button", { name: "Add a party" }));
    await hands.choose(page.getByLabel("Agency", { exact: true }).nth(place), agency);
    await hands.choose(page.getByLabel("Role", { exact: true }).nth(place), role);
  }
  if (lastDay) await hands.day(page.getByLabel("Last day of the term (optional)"), lastDay);
  await hands.type(page.getByRole("textbox", { name: "Made under" }), under);
  if (reliedOnBy) {
    await hands.type(page.getByRole("textbox", { name: "Projects that rely on it" }), reliedOnBy);
  }
  if (licenses) {
    await hands.type(page.getByRole("textbox", { name: "Number of the project it serves" }), licenses);
  }
  for (const [about, text] of clauses) await addClause(hands, about, text);
}

/** Chooses what a clause is about and writes it; a clause that is a day is typed as one. */
async function addClause(hands, about, text) {
  const { page } = hands;
  const abouts = page.getByLabel("Add a clause");
  await abouts.getByRole("option").nth(3).waitFor({ state: "attached" });
  await hands.choose(abouts, about);
  await hands.press(page.getByRole("button", { name: "Add this clause" }));
  const clause = page.getByLabel(about).last();
  if (/^\d{4}-\d\d-\d\d$/.test(text)) await hands.day(clause, text);
  else await hands.type(clause, text);
}

/** Adds a schedule to the draft whose form is open: whose data, which elements, what for, for which years and under which law. */
export async function addSchedule(hands, { provider, elements, years, law = [] }, said) {
  const { page } = hands;
  if (provider) await hands.choose(page.getByLabel("Whose data it grants"), provider);
  await hands.type(page.getByRole("textbox", { name: "Or paste a list of elements" }), elements.join("\n"));
  await hands.press(page.getByRole("button", { name: "Add what the list names" }));
  const added = elements.length === 1 ? "1 element was added." : `${elements.length} elements were added.`;
  await page.getByText(added).waitFor();
  await hands.tick(page.getByRole("checkbox", { name: "Evaluation", exact: true }));
  if (years) {
    await hands.type(page.getByLabel("First year (all when empty)"), years[0]);
    await hands.type(page.getByLabel("Last year (open when empty)"), years[1]);
  }
  if (law.length > 0) {
    await hands.press(page.locator("summary").filter({ hasText: "Law it cites", visible: true }));
  }
  for (const code of law) await hands.tick(page.getByRole("checkbox", { name: new RegExp(`^${code}:`) }));
  return confirm(hands, said);
}

/** Names a person who may use the linked data, and works for the state. */
export async function nameUser(hands, name, organization) {
  const { page } = hands;
  await hands.type(page.getByRole("textbox", { name: "Full name" }), name);
  await hands.type(page.getByRole("textbox", { name: "Works at (optional)" }), organization);
  await hands.tick(page.getByRole("checkbox", { name: "Employed by the state" }));
  return confirm(hands, `${name} is named in the license.`);
}

/** Attests each condition of law that the open form offers, in words. */
export async function attest(hands, conditions, said, done) {
  const section = sectionOf(hands, "attestCondition");
  for (const [place, condition] of conditions.entries()) {
    if (place > 0) await hands.press(section.getByRole("button", { name: "Do another" }));
    await hands.choose(section.getByLabel("Which condition"), `${condition}:`);
    await confirm(hands, said);
    done();
  }
}

/** What an agreement on education and wage records states, in words: whatever its laws ask for, and the day by which linked data is destroyed. */
export function sharingClauses(destroyBy) {
  return [
    ["Who is the authorized representative", "Office of Workforce Strategy, Research Unit"],
    ["The date by which linked data must be destroyed", destroyBy],
    ["The rule by which small numbers are hidden", "numerator<6;denominator<20"],
    ["The agreement describes the activity", "Section 2 describes the evaluation and why it is one."],
    ["The agreement requires that the data be destroyed", "Section 9: destroyed once the study ends."],
    ["The agreement sets policies", "Section 6: no further disclosure; access by name only."],
    ["The agreement lets the state end it", "Section 12: either side may end it when its terms are broken."],
    ["The agreement describes the information", "Section 2 describes the records and their purpose."],
    ["The agreement limits access to those who need", "Section 6: only those who need it for the work."],
    ["The agreement states how, when", "Section 5: secure file transfer, once, delimited text."],
    ["The agreement provides for payment", "Section 11: the recipient pays for preparing the records."],
    ["The agreement requires safeguards", "Section 8: encrypted storage and transfer, named users."],
    ["The agreement allows inspection", "Section 8: the Department of Labor may inspect on site."],
    ["The recipient acknowledges the penalties", "Section 10: the penalties of section 31-254."],
    ["The agreement requires disposal", "Section 9: disposal after use, with a certificate."],
    ["The agreement forbids sharing further", "Section 6: onward only by another agreement, approved."],
    ["The agreement forbids copying", "Section 6: no copy and no other store without approval."],
    ["The agreement requires secure storage", "Section 8: encrypted storage, access by name alone."],
    ["The agreement sets the procedure for notice", "Section 10: the providers are told within two days."],
    ["What is published shows no employee", "Section 7: nothing published shows an employee."],
    ["What is published shows no employer", "Section 7: nothing published shows an employer."],
  ];
}
