/** Counts what held and what did not, and says so as it goes. */
export class Checks {
  passed = 0;
  failed = 0;
  /** How what is checked is done, said with each fact; nothing where it does not matter. */
  way = "";

  async that(fact, act) {
    const told = this.way ? `${fact} (${this.way})` : fact;
    try {
      await act();
      this.passed += 1;
      console.log(`ok      ${told}`);
    } catch (error) {
      this.failed += 1;
      console.log(`FAILED  ${told}\n        ${error.message.split("\n").slice(0, 6).join("\n        ")}`);
    }
  }

  report() {
    console.log(`${this.passed} passed, ${this.failed} failed`);
    return this.failed === 0 && this.passed > 0;
  }
}
