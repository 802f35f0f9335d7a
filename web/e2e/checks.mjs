/** Counts what held and what did not, and says so as it goes. */
export class Checks {
  passed = 0;
  failed = 0;

  async that(fact, act) {
    try {
      await act();
      this.passed += 1;
      console.log(`ok      ${fact}`);
    } catch (error) {
      this.failed += 1;
      console.log(`FAILED  ${fact}\n        ${error.message.split("\n").slice(0, 6).join("\n        ")}`);
    }
  }

  report() {
    console.log(`${this.passed} passed, ${this.failed} failed`);
    return this.failed === 0 && this.passed > 0;
  }
}
