/** A form of an act is looked at in a wide window and in a narrow one. */
const WIDTHS = [1280, 320];

const OFFERED = `{
  projects(first: 100) { nodes { number openActs { act } } }
  agreements(first: 100) { nodes { number openActs { act } } }
}`;

/** How much is tried to fill in a form: what is chosen may ask for more. */
const ROUNDS = 3;

/** The forms of acts: each is taken once, filled in, and with the question before it is sent, whoever is the first to whom it is offered. */
export class Forms {
  #album;
  #taken = new Set();

  constructor(album) {
    this.#album = album;
  }

  /** The acts whose forms were taken. */
  get taken() {
    return [...this.#taken].toSorted();
  }

  /** Whether every form that the open page offers was taken. */
  async isComplete(page) {
    const acts = await actsOf(page);
    return acts.every((act) => this.#taken.has(act));
  }

  /** Takes the forms that the open page offers and that were not taken yet. */
  async takeOfPage(page, person) {
    for (const act of await actsOf(page)) {
      if (!this.#taken.has(act)) await this.#take(page, act, person);
    }
  }

  /** Takes the forms of acts in projects and agreements that whoever has logged in may do somewhere. */
  async takeOffered(page, person, open) {
    const { projects, agreements } = await asViewer(page, OFFERED);
    const places = [
      ...projects.nodes.map((each) => [`/projects/${each.number}`, each.openActs]),
      ...agreements.nodes.map((each) => [`/agreements/${each.number}`, each.openActs]),
    ];
    for (const [address, openActs] of places) {
      if (openActs.every(({ act }) => this.#taken.has(act))) continue;
      await open(page, address);
      await this.takeOfPage(page, person);
    }
  }

  async #take(page, act, person) {
    this.#taken.add(act);
    const section = await opened(page, act);
    await fillIn(section);
    await this.#album.take(page, `act-${act}-${person}-filled`, { part: section, widths: WIDTHS });
    const goOn = section.getByRole("button", { name: "Continue" });
    if ((await goOn.count()) === 0) return;
    await goOn.click();
    await page.waitForLoadState("networkidle");
    await this.#album.take(page, `act-${act}-${person}-asked`, { part: section, widths: WIDTHS });
    await section.getByRole("button", { expanded: true }).first().click();
  }

  /** Does an act that is offered on the open page, and takes what is said then. */
  async carryOut(page, act, person, choices = []) {
    const section = await opened(page, act);
    for (const choice of choices) await choose(section, choice);
    await fillIn(section);
    await section.getByRole("button", { name: "Continue" }).click();
    await section.getByRole("button", { name: "Confirm" }).click();
    await section.locator(".usa-alert--success").waitFor();
    await page.waitForLoadState("networkidle");
    await this.#album.take(page, `act-${act}-${person}-done`, { part: section, widths: WIDTHS });
  }
}

function actsOf(page) {
  return page
    .locator(".co-act-section")
    .evaluateAll((sections) => sections.map(({ id }) => id.replace("act-", "")));
}

async function opened(page, act) {
  const section = page.locator(`#act-${act}`);
  await section.waitFor();
  const closed = section.getByRole("button", { expanded: false });
  if ((await closed.count()) > 0) await closed.first().click();
  return section;
}

async function choose(section, words) {
  for (const list of await section.locator("select:visible").all()) {
    const value = await list.evaluate(
      (select, wanted) => [...select.options].find(({ text }) => text.startsWith(wanted))?.value,
      words,
    );
    if (value !== undefined) return list.selectOption(value);
  }
  throw new Error(`Nothing to choose begins with ${words}`);
}

/** Fills in what is empty, as somebody would who wants to go on. */
async function fillIn(section) {
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const list of await section.locator("select:visible").all()) await chooseFirst(list);
    for (const text of await section.locator("textarea:visible").all()) {
      await write(text, "Agreed in the meeting of the board, see its minutes, point 4.");
    }
    for (const text of await section.locator("input:visible:is([type=text], :not([type]))").all()) {
      await write(text, (await text.getAttribute("inputmode")) === "numeric" ? "2020" : "As the minutes say");
    }
    for (const set of await section.locator("fieldset:visible").all()) await tickFirst(set);
  }
}

async function chooseFirst(list) {
  if ((await list.inputValue()) !== "") return;
  const value = await list.evaluate((select) => [...select.options].find((each) => each.value)?.value);
  if (value) await list.selectOption(value);
}

async function write(field, words) {
  if ((await field.getAttribute("role")) === "combobox" || (await field.inputValue()) !== "") return;
  await field.fill(words);
}

async function tickFirst(set) {
  const boxes = set.locator("input:is([type=checkbox], [type=radio])");
  const ticked = await boxes.evaluateAll((all) => all.some(({ checked }) => checked));
  if (ticked || (await boxes.count()) === 0) return;
  await boxes.first().evaluate((box) => box.click());
}

/** Asks one question as whoever has logged in on the page. */
function asViewer(page, query) {
  return page.evaluate(async (asked) => {
    const token = /(?:^|; )XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1];
    const response = await fetch("/graphql", {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        ...(token ? { "X-XSRF-TOKEN": decodeURIComponent(token) } : {}),
      },
      body: JSON.stringify({ query: asked }),
    });
    const { data, errors } = await response.json();
    if (errors) throw new Error(errors.map((error) => error.message).join(" "));
    return data;
  }, query);
}
