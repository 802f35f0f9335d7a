const COLUMNS = ["acts", "clicks", "keys", "texts", "pages"];

/** Counts what each person presses, types and clicks while they do their acts. */
export class Effort {
  #people = new Map();
  #current;

  constructor(page) {
    const { keyboard, goto } = page;
    const { press, type, insertText } = keyboard;
    keyboard.press = (key, ...rest) => this.#count("keys", 1, press.call(keyboard, key, ...rest));
    keyboard.type = (text, ...rest) => this.#count("keys", text.length, type.call(keyboard, text, ...rest));
    keyboard.insertText = (text) => this.#count("texts", 1, insertText.call(keyboard, text));
    page.goto = (...args) => this.#count("pages", 1, goto.call(page, ...args));
    this.stop = () => {
      Object.assign(keyboard, { press, type, insertText });
      page.goto = goto;
    };
  }

  /** Somebody sits down; what follows is theirs, or nobody's. */
  of(person) {
    const none = Object.fromEntries(COLUMNS.map((each) => [each, 0]));
    if (person && !this.#people.has(person)) this.#people.set(person, none);
    this.#current = this.#people.get(person);
  }

  add(what, number = 1) {
    this.#current[what] += number;
  }

  /** How many people did something. */
  get people() {
    return this.#people.size;
  }

  /** Says what it took, person by person. */
  report() {
    const told = (name, cells) =>
      console.log(`        ${name.padEnd(24)}${cells.map((each) => String(each).padStart(8)).join("")}`);
    told("person", COLUMNS);
    for (const [person, tally] of this.#people) told(person, Object.values(tally));
  }

  #count(what, number, done) {
    if (this.#current) this.#current[what] += number;
    return done;
  }
}
