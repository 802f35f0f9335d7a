import { useCallback, useEffect, useRef, useState } from "react";
import type { Field } from "./field/Field";
import { forget, type Kept, keep, kept } from "./kept";

const TYPING_PAUSE = 200;

/** What is typed into a form, with its act id: begun anew or taken up where it was left. */
export function useTyped<I extends object>(form: string, starts: Partial<I>) {
  const [state, setState] = useState<Kept<I>>(() => kept<I>(form) ?? fresh(starts));
  const [faults, setFaults] = useState<Record<string, string>>({});
  const wrongs = useRef(new Map<string, string | undefined>());
  const touched = useRef(kept<I>(form) !== undefined);
  const [takenUp, setTakenUp] = useState(touched.current);

  useEffect(() => {
    if (!touched.current) return;
    const pause = setTimeout(() => touched.current && keep(form, state), TYPING_PAUSE);
    return () => clearTimeout(pause);
  }, [form, state]);

  const enlist = useCallback((name: string, wrong: string | undefined) => {
    wrongs.current.set(name, wrong);
    return () => void wrongs.current.delete(name);
  }, []);

  const whole: Field<I> = {
    name: "",
    value: { ...starts, ...state.typed } as I,
    update: (change, how) => {
      if (how !== "by itself") touched.current = true;
      setState((earlier) => ({
        ...earlier,
        typed: { ...earlier.typed, ...change({ ...starts, ...earlier.typed } as I) },
      }));
    },
    faults,
    enlist,
  };

  return {
    whole,
    actId: state.actId,
    takenUp,
    setFaults,
    /** The names of the parts that are shown. */
    names: () => [...wrongs.current.keys()],
    /** What is wrong with the parts before anything is sent. */
    wrong: () =>
      Object.fromEntries(
        [...wrongs.current].filter((entry): entry is [string, string] => entry[1] !== undefined),
      ),
    /** Keeps it at once, since the page may be left or the answer never come. */
    keepNow: () => {
      touched.current = true;
      keep(form, state);
    },
    /** Forgets it all, and begins the next with an id of its own. */
    startAnew: () => {
      touched.current = false;
      forget(form);
      setTakenUp(false);
      setFaults({});
      setState(fresh(starts));
    },
    /** Forgets what is kept, once it is done. */
    done: () => {
      touched.current = false;
      forget(form);
    },
  };
}

function fresh<I>(starts: Partial<I>): Kept<I> {
  return { actId: newId(), typed: { ...starts } };
}

/** An id of small letters, digits and hyphens; also where the page did not come over a secure connection. */
function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
