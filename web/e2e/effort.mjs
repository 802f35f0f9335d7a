const COLUMNS = ["acts", "clicks", "keys", "texts", "pages"];

/** Counts what each person presses, types and clicks while they do their acts. */
export class Effort {
  #people = new Map();
  #current;
  #hands;

  constructor(hands) {
    this.#hands = hands;
    hands.effort = this;
  }

  /** Somebody sits down; what follows is theirs, or nobody's. */
  of(person) {
    const none = Object.fromEntries(COLUMNS.map((each) => [each, 0]));
    if (person && !this.#people.has(person)) this.#people.set(person, none);
    this.#current = this.#people.get(person);
  }

  add(what, number = 1) {
    if (this.#current) this.#current[what] += number;
  }

  stop() {
    this.#hands.effort = undefined;
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
}
