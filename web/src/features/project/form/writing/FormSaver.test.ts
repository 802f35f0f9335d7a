import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { FormQuestion } from "../../../../gql/graphql";
import { Unanswered } from "../../../../graphql/request";
import { contentSaying, KeptForm } from "../../../../testing/sampleForm";
import { FormSaver, type Send } from "./FormSaver";
import { unsaved } from "./unsaved";

const NUMBER = "D-1A2B3C4D";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  localStorage.clear();
});

describe("a form that is typed", () => {
  it("is kept after a pause, and says so", async () => {
    const { kept, saver } = theForm();
    answer(saver, "PROJECT", "W");
    answer(saver, "PROJECT", "Wages");
    expect(saver.now().standing).toBe("unsaved");
    await vi.advanceTimersByTimeAsync(1_100);
    expect(kept.asked).toEqual(["v1"]);
    expect(kept.answerTo("PROJECT")).toBe("Wages");
    expect(saver.now()).toMatchObject({ standing: "saved", form: { version: "v2" } });
    expect(unsaved(NUMBER)).toBeUndefined();
  });

  it("is sent one version after the other, each made from the one before", async () => {
    const { kept, saver, hold } = theForm();
    const goOn = hold();
    answer(saver, "PROJECT", "One");
    const first = saver.saveNow();
    await vi.advanceTimersByTimeAsync(0);
    answer(saver, "LEGAL", "Two");
    const second = saver.saveNow();
    await vi.advanceTimersByTimeAsync(0);
    expect(kept.asked).toEqual([]);
    goOn();
    expect(await Promise.all([first, second])).toEqual([true, true]);
    expect(kept.asked).toEqual(["v1", "v2"]);
    expect([kept.answerTo("PROJECT"), kept.answerTo("LEGAL")]).toEqual(["One", "Two"]);
  });

  it("is sent again until the server answers, and held meanwhile", async () => {
    const { kept, saver, lose } = theForm();
    lose(2);
    answer(saver, "PROJECT", "Wages");
    await vi.advanceTimersByTimeAsync(1_100);
    expect(saver.now().standing).toBe("lost");
    expect(unsaved(NUMBER)?.typed.answers.PROJECT).toBe("Wages");
    await vi.advanceTimersByTimeAsync(7_000);
    expect(kept.answerTo("PROJECT")).toBe("Wages");
    expect(saver.now().standing).toBe("saved");
  });

  it("is there again on a page that is loaded anew, and kept then", async () => {
    const { kept, saver, lose } = theForm();
    lose(1_000);
    answer(saver, "PROJECT", "Wages");
    await saver.leave();
    const again = new FormSaver(NUMBER, kept.now(), async (input) => kept.save(input));
    expect(again.now().typed.answers.PROJECT).toBe("Wages");
    await vi.advanceTimersByTimeAsync(1_100);
    expect(kept.answerTo("PROJECT")).toBe("Wages");
  });

  it("takes over what was changed elsewhere at other places", async () => {
    const { kept, saver } = theForm();
    kept.elsewhere({ LEGAL: "Yes." });
    answer(saver, "PROJECT", "Wages");
    expect(await saver.saveNow()).toBe(true);
    expect(saver.now()).toMatchObject({ isJoined: true, clashes: [], typed: { answers: { LEGAL: "Yes." } } });
    expect([kept.answerTo("PROJECT"), kept.answerTo("LEGAL")]).toEqual(["Wages", "Yes."]);
  });

  it.each([
    ["mine", "Mine"],
    ["theirs", "Theirs"],
  ] as const)("keeps nothing of a place that was changed in both until one is chosen: %s", async (which, text) => {
    const { kept, saver } = theForm();
    kept.elsewhere({ PROJECT: "Theirs" });
    answer(saver, "PROJECT", "Mine");
    expect(await saver.saveNow()).toBe(false);
    expect(saver.now()).toMatchObject({ standing: "clashing", clashes: ["PROJECT"] });
    answer(saver, "LEGAL", "Yes.");
    await vi.advanceTimersByTimeAsync(5_000);
    expect(kept.answerTo("PROJECT")).toBe("Theirs");
    saver.settleClash("PROJECT", which);
    await vi.advanceTimersByTimeAsync(2_000);
    expect([kept.answerTo("PROJECT"), kept.answerTo("LEGAL")]).toEqual([text, "Yes."]);
    expect(saver.now()).toMatchObject({ standing: "saved", clashes: [] });
  });

  it("still asks which stays on a page that is loaded anew", async () => {
    const { kept, saver } = theForm();
    kept.elsewhere({ PROJECT: "Theirs" });
    answer(saver, "PROJECT", "Mine");
    await saver.leave();
    const again = new FormSaver(NUMBER, kept.now(), async (input) => kept.save(input));
    expect(again.now()).toMatchObject({ standing: "clashing", clashes: ["PROJECT"] });
    expect(again.now().typed.answers.PROJECT).toBe("Mine");
  });

  it("says at the place what is refused, and is sent once that is mended", async () => {
    const { kept, saver } = theForm();
    saver.change("title", (earlier) => ({ ...earlier, title: "" }));
    await vi.advanceTimersByTimeAsync(1_100);
    expect(saver.now()).toMatchObject({ standing: "refused", faults: { title: "Fill this in." } });
    expect(kept.asked).toEqual([]);
    saver.change("title", (earlier) => ({ ...earlier, title: "Wages" }));
    await vi.advanceTimersByTimeAsync(1_100);
    expect(saver.now()).toMatchObject({ standing: "saved", faults: {} });
  });

  it("says at the place what the server refuses of it", async () => {
    const field = ["input", "content", "LEGAL"];
    const { saver } = theForm(async () => ({
      form: null,
      userErrors: [{ message: "Too long.", code: "INVALID", field }],
    }));
    answer(saver, "LEGAL", "Yes.");
    expect(await saver.saveNow()).toBe(false);
    expect(saver.now()).toMatchObject({ standing: "refused", faults: { LEGAL: "Too long." } });
    expect(unsaved(NUMBER)?.typed.answers.LEGAL).toBe("Yes.");
  });

  it("holds what was typed where whoever typed it is no longer logged in", async () => {
    const { saver } = theForm(async () => ({
      form: null,
      userErrors: [{ message: "Only a requester may.", code: "FORBIDDEN", field: null }],
    }));
    answer(saver, "LEGAL", "Yes.");
    expect(await saver.saveNow()).toBe(false);
    expect(saver.now().standing).toBe("forbidden");
    expect(unsaved(NUMBER)?.typed.answers.LEGAL).toBe("Yes.");
  });

  it("counts what it hears later of an earlier version for nothing", async () => {
    const { kept, saver } = theForm();
    const before = kept.now();
    answer(saver, "PROJECT", "Wages");
    await saver.saveNow();
    saver.hear(before);
    expect(saver.now()).toMatchObject({ form: { version: "v2" }, typed: { answers: { PROJECT: "Wages" } } });
  });

  it.each(
    Array.from({ length: 30 }, (_, seed) => seed),
  )("loses nothing that two windows type at different places, however often the server is lost (%i)", async (seed) => {
    const random = randomOf(seed);
    const kept = new KeptForm(contentSaying());
    const send: Send = async (input) => {
      if (random(3) === 0) throw new Unanswered("unreachable", "");
      return kept.save(input);
    };
    const windows = [new FormSaver("D-1", kept.now(), send), new FormSaver("D-2", kept.now(), send)];
    const places: FormQuestion[][] = [
      ["PROJECT", "CONTACTS", "LEGAL"],
      ["ELEMENT_REASON", "DESTRUCTION", "LAWS"],
    ];
    const typed = new Map<FormQuestion, string>();
    for (let step = 0; step < 30; step++) {
      const at = random(2);
      const question = places[at]?.[random(3)] as FormQuestion;
      typed.set(question, `text ${step}`);
      answer(windows[at] as FormSaver, question, `text ${step}`);
      await vi.advanceTimersByTimeAsync(random(3_000));
    }
    await vi.advanceTimersByTimeAsync(400_000);
    for (const [question, text] of typed) expect(kept.answerTo(question)).toBe(text);
    expect(windows.map((each) => each.now().standing)).toEqual(["saved", "saved"]);
  });
});

function theForm(instead?: Send) {
  const kept = new KeptForm(contentSaying());
  let lost = 0;
  let held: Promise<void> | undefined;
  const send: Send = async (input) => {
    await held;
    if (lost > 0) {
      lost -= 1;
      throw new Unanswered("unreachable", "");
    }
    return kept.save(input);
  };
  return {
    kept,
    saver: new FormSaver(NUMBER, kept.now(), instead ?? send),
    /** Has so many answers of the server be lost. */
    lose: (times: number) => {
      lost = times;
    },
    /** Has the server answer nothing until it is told to. */
    hold: () => {
      let goOn = () => {};
      held = new Promise((resolve) => {
        goOn = resolve;
      });
      return () => goOn();
    },
  };
}

function answer(saver: FormSaver, question: FormQuestion, text: string) {
  saver.change(question, (earlier) => ({ ...earlier, answers: { ...earlier.answers, [question]: text } }));
}

/** Numbers below a bound that look random and are the same for the same seed. */
function randomOf(seed: number) {
  let state = seed + 1;
  return (bound: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % bound;
  };
}
